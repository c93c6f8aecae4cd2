#[allow(dead_code, unused_qualifications, clippy::large_stack_arrays)]
impl<'a, T: Clone, E> Wrapped<'a, T, E>
where
    T: ::error_core::__private::Display,
    T: ::error_core::__private::Param,
    E: ::error_core::__private::ApiError + ::error_core::__private::Catalogued,
{
    /// Every code of this type, in declaration order, each once.
    pub const ALL_CODES: &'static [&'static ::error_core::__private::str] = ::error_core::__private::codes(
        <Self as ::error_core::__private::Codes>::FLAT,
    );
    /// The code `value_refused`.
    pub const VALUE_REFUSED: &'static ::error_core::__private::str = "value_refused";
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a, T: Clone, E> ::error_core::__private::Tabled<1usize> for Wrapped<'a, T, E>
where
    T: ::error_core::__private::Display,
    T: ::error_core::__private::Param,
    E: ::error_core::__private::ApiError + ::error_core::__private::Catalogued,
{
    const COLUMNS: &'static ::error_core::__private::Columns = &::error_core::__private::Columns {
        origin: ::error_core::__private::Origin {
            module: ::error_core::__private::module_path!(),
            name: "Wrapped",
            line: ::error_core::__private::line!(),
            column: ::error_core::__private::column!(),
        },
        hashes: &[7562225754861550896],
        statuses: &[400],
        codes: &["value_refused"],
        variants: r#"Refused
"#,
        titles: r#"Value refused
"#,
        bodies: r#"{"error":{"code":"value_refused","message":"{value} is refused."}}
"#,
        places: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0E\0\0\0C\0\0\0\0\0\x07\0\0\0\x01\0\x01\x01",
        params: &[
            ::error_core::__private::ParamSpec {
                0: "value",
                1: <T as ::error_core::__private::Interpolated>::SCHEMA,
            },
        ],
        lists: &::error_core::__private::Lists {
            nested: &[(1usize, <E as ::error_core::__private::Transparent>::GROUP)],
            ..*::error_core::__private::Lists::NONE
        },
    };
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a, T: Clone, E> ::error_core::__private::Catalogued for Wrapped<'a, T, E>
where
    T: ::error_core::__private::Display,
    T: ::error_core::__private::Param,
    E: ::error_core::__private::ApiError + ::error_core::__private::Catalogued,
{
    const GROUP: &'static ::error_core::__private::Group = <Self as ::error_core::__private::Tabled<
        1usize,
    >>::GROUP;
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a, T: Clone, E> ::error_core::__private::Derived for Wrapped<'a, T, E>
where
    T: ::error_core::__private::Display,
    T: ::error_core::__private::Param,
    E: ::error_core::__private::ApiError + ::error_core::__private::Catalogued,
{
    fn at(&self) -> ::error_core::__private::At<'_> {
        ::error_core::__private::own(
            <Self as ::error_core::__private::Catalogued>::GROUP,
            match self {
                Wrapped::Refused { .. } => 0usize,
                Wrapped::Inner { 0: __inner0, .. } => {
                    return ::error_core::__private::At::Inner(
                        <E as ::error_core::__private::Transparent>::__error(__inner0),
                    );
                }
            },
        )
    }
    fn parts<'__a>(&'__a self, __take0: ::error_core::__private::Take<'__a, '_>) {
        match self {
            Wrapped::Refused { value: __0, .. } => {
                __take0
                    .all(
                        &[
                            ::error_core::__private::Part::Arg(
                                ::error_core::__private::Arg::Shown(
                                    &::error_core::__private::format_args!(
                                        "{:>8}", < T as ::error_core::__private::Interpolated >
                                        ::__text(& * __0)
                                    ),
                                ),
                            ),
                            ::error_core::__private::Part::Param(
                                <T as ::error_core::__private::Interpolated>::__value(&*__0),
                            ),
                        ],
                    )
            }
            _ => {}
        }
    }
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a, T: Clone, E> ::error_core::__private::ApiError for Wrapped<'a, T, E>
where
    T: ::error_core::__private::Display,
    T: ::error_core::__private::Param,
    E: ::error_core::__private::ApiError + ::error_core::__private::Catalogued,
    Self: ::error_core::__private::Error + ::error_core::__private::Send
        + ::error_core::__private::Sync + 'static,
{
    fn spec(&self) -> &'static ::error_core::__private::ErrorSpec {
        ::error_core::__private::spec(self)
    }
    fn __derived(
        &self,
    ) -> ::error_core::__private::Option<&dyn ::error_core::__private::Derived> {
        ::error_core::__private::Some(self)
    }
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a, T: Clone, E> ::error_core::__private::Serialize for Wrapped<'a, T, E>
where
    T: ::error_core::__private::Display,
    T: ::error_core::__private::Param,
    E: ::error_core::__private::ApiError + ::error_core::__private::Catalogued,
    Self: ::error_core::__private::Error + ::error_core::__private::Send
        + ::error_core::__private::Sync + 'static,
{
    fn serialize<__S: ::error_core::__private::Serializer>(
        &self,
        __serializer0: __S,
    ) -> ::error_core::__private::Result<__S::Ok, __S::Error> {
        ::error_core::__private::serialize(self, __serializer0)
    }
}
::error_core::__private::frameworks! {
    ['a, T : Clone, E] [Wrapped < 'a, T, E >] [T : ::error_core::__private::Display, T :
    ::error_core::__private::Param, E : ::error_core::__private::ApiError +
    ::error_core::__private::Catalogued, Self : ::error_core::__private::Error +
    ::error_core::__private::Send + ::error_core::__private::Sync + 'static,]
}
