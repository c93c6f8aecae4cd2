::core::compile_error! {
    "status `200` is not that of an error, write `400` to `599`, or a name as `NOT_FOUND`"
}
::core::compile_error! {
    "code `NotSnake` is not snake_case, write `not_snake`"
}
::core::compile_error! {
    "`{nobody}` names no field of `Mistaken`, write `{somebody}`"
}
#[allow(dead_code, unused_qualifications, clippy::large_stack_arrays)]
impl Mistaken {
    /// The codes of this type, as far as they could be read.
    const ALL_CODES: &'static [&'static ::error_core::__private::str] = &[];
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl ::error_core::__private::Display for Mistaken {
    fn fmt(
        &self,
        _: &mut ::error_core::__private::Formatter<'_>,
    ) -> ::error_core::__private::fmt::Result {
        ::error_core::__private::Ok(())
    }
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl ::error_core::__private::Error for Mistaken {}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl ::error_core::__private::ApiError for Mistaken {
    fn spec(&self) -> &'static ::error_core::__private::ErrorSpec {
        ::error_core::__private::internal()
    }
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl ::error_core::__private::Catalogued for Mistaken {
    const GROUP: &'static ::error_core::__private::Group = &::error_core::__private::Group::new(
        "",
        "",
        &[],
    );
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl ::error_core::__private::Serialize for Mistaken {
    fn serialize<__S: ::error_core::__private::Serializer>(
        &self,
        __serializer0: __S,
    ) -> ::error_core::__private::Result<__S::Ok, __S::Error> {
        ::error_core::__private::serialize(self, __serializer0)
    }
}
::error_core::__private::frameworks! {
    [] [Mistaken] []
}
