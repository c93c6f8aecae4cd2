#[allow(dead_code, unused_qualifications, clippy::large_stack_arrays)]
impl<'a> Decoded<'a> {
    /// Every code of this type, in declaration order, each once.
    pub const ALL_CODES: &'static [&'static ::error_core::__private::str] = {
        const GROUP: &::error_core::__private::Group = <Decoded<
            'static,
        > as ::error_core::__private::Catalogued>::GROUP;
        const SIZE: ::error_core::__private::Size = ::error_core::__private::Size::of(
            &[GROUP],
        );
        const CODES: &(
            ::error_core::__private::usize,
            [&::error_core::__private::str; SIZE.specs],
        ) = &::error_core::__private::Flat::<
            { SIZE.specs },
            { SIZE.slots() },
            { SIZE.groups },
        >::of(GROUP)
            .codes();
        ::error_core::__private::codes(CODES)
    };
    /// The code `user_not_found`.
    pub const USER_NOT_FOUND: &'static ::error_core::__private::str = "user_not_found";
    /// The code `store_failed`.
    pub const STORE_FAILED: &'static ::error_core::__private::str = "store_failed";
    /// The code `store_busy`.
    pub const STORE_BUSY: &'static ::error_core::__private::str = "store_busy";
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a> ::error_core::__private::Tabled<4usize> for Decoded<'a> {
    const COLUMNS: &'static ::error_core::__private::Columns = &::error_core::__private::Columns {
        origin: ::error_core::__private::Origin {
            module: ::error_core::__private::module_path!(),
            name: "Decoded",
            line: ::error_core::__private::line!(),
            column: ::error_core::__private::column!(),
        },
        hashes: &[3534423294503065938, 14236923559997131816, 3236256158575158524, 0],
        statuses: &[404, 500, 503, 0],
        codes: &["user_not_found", "store_failed", "store_busy", ""],
        variants: r#"NotFound
Store
Busy
Conflict
"#,
        titles: r#"User not found
Store failed
Store busy

"#,
        bodies: r#"{"error":{"code":"user_not_found","message":"No user {name}."}}
{"error":{"code":"store_failed","message":"Internal Server Error"}}
{"error":{"code":"store_busy","message":"Service Unavailable"}}

"#,
        places: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0F\0\0\0@\0\0\0\x08\0\x0E\0\0\0\x02\0\x01\x01\x1C\0\0\0\x84\0\0\0\0\0\0\0\0\0\0\0\0\0'\0\0\0\xC4\0\0\0\0\0\0\0\0\0\0\0\0\x03(\0\0\0\xC5\0\0\0\0\0\0\0\0\0\0\0\0\0",
        params: &[
            ::error_core::__private::ParamSpec {
                0: "name",
                1: <Cow<'a, str> as ::error_core::__private::Interpolated>::SCHEMA,
            },
            ::error_core::__private::ParamSpec {
                0: "by",
                1: ::error_core::__private::Schema::STRING.optional(),
            },
        ],
        lists: &::error_core::__private::Lists {
            more: &[
                (
                    2usize,
                    &::error_core::__private::More {
                        delay: true,
                        ..::error_core::__private::More::NONE
                    },
                ),
            ],
            shared: &[
                (
                    3usize,
                    {
                        const __SHARED: (
                            &::error_core::__private::ErrorSpec,
                            &::error_core::__private::Origin,
                        ) = ::error_core::__private::shared::<
                            HttpError,
                        >(
                            HttpError::CONFLICT,
                            &::error_core::__private::Sharing {
                                variant: "Decoded::Conflict",
                                path: "HttpError::CONFLICT",
                                own: &[],
                                has_msg: false,
                                unmarked: false,
                                issues: false,
                                retry_after: false,
                                status: 0u16,
                            },
                        );
                        const __OTHER: ::error_core::__private::Row = __SHARED.0.row();
                        ::error_core::__private::ErrorSpec {
                            0: ::error_core::__private::Source::Written(::error_core::__private::Row {
                                variant: "Conflict",
                                more: &::error_core::__private::More {
                                    shared: ::error_core::__private::Some(__SHARED.1),
                                    declared: ::error_core::__private::Some(__OTHER.status),
                                    own: ::error_core::__private::Some(&[]),
                                    ..*__OTHER.more
                                },
                                ..__OTHER
                            }),
                        }
                    },
                ),
            ],
            nested: &[
                (4usize, <AuthError as ::error_core::__private::Transparent>::GROUP),
                (4usize, <Kind as ::error_core::__private::Transparent>::GROUP),
            ],
            ..*::error_core::__private::Lists::NONE
        },
    };
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a> ::error_core::__private::Catalogued for Decoded<'a> {
    const GROUP: &'static ::error_core::__private::Group = <Self as ::error_core::__private::Tabled<
        4usize,
    >>::GROUP;
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a> ::error_core::__private::Derived for Decoded<'a> {
    fn at(&self) -> ::error_core::__private::At<'_> {
        ::error_core::__private::own(
            <Self as ::error_core::__private::Catalogued>::GROUP,
            match self {
                Decoded::NotFound { .. } => 0usize,
                Decoded::Store { .. } => 1usize,
                Decoded::Busy { .. } => 2usize,
                Decoded::Conflict { .. } => 3usize,
                Decoded::Auth { 0: __inner0, .. } => {
                    return ::error_core::__private::At::Inner(
                        <AuthError as ::error_core::__private::Transparent>::__error(
                            __inner0,
                        ),
                    );
                }
                Decoded::Failed { kind: __inner0, .. } => {
                    return ::error_core::__private::At::Inner(
                        <Kind as ::error_core::__private::Transparent>::__error(__inner0),
                    );
                }
            },
        )
    }
    fn parts<'__a>(&'__a self, __take0: ::error_core::__private::Take<'__a, '_>) {
        match self {
            Decoded::NotFound { name: __0, by: __1, .. } => {
                __take0
                    .all(
                        &[
                            ::error_core::__private::Part::Arg(
                                <Cow<
                                    'a,
                                    str,
                                > as ::error_core::__private::Interpolated>::__text(&*__0),
                            ),
                            ::error_core::__private::Part::Param(
                                <Cow<
                                    'a,
                                    str,
                                > as ::error_core::__private::Interpolated>::__value(&*__0),
                            ),
                            ::error_core::__private::Part::Param(
                                &::error_core::__private::Option::map(
                                    ::error_core::__private::Option::as_ref(&*__1),
                                    ::error_core::__private::AsDisplay,
                                ),
                            ),
                        ],
                    )
            }
            Decoded::Busy { 0: __0, .. } => {
                __take0.all(&[::error_core::__private::Part::RetryAfter(&*__0)])
            }
            Decoded::Failed { wait: __0, .. } => {
                __take0.all(&[::error_core::__private::Part::RetryAfter(&*__0)])
            }
            _ => {}
        }
    }
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a> ::error_core::__private::ApiError for Decoded<'a>
where
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
impl<'a> ::error_core::__private::Display for Decoded<'a> {
    fn fmt(
        &self,
        __f0: &mut ::error_core::__private::Formatter<'_>,
    ) -> ::error_core::__private::fmt::Result {
        ::error_core::__private::display(self, __f0)
    }
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a> ::error_core::__private::Error for Decoded<'a>
where
    Self: ::error_core::__private::Debug + ::error_core::__private::Display,
{
    fn source(
        &self,
    ) -> ::error_core::__private::Option<
        &(dyn ::error_core::__private::Error + 'static),
    > {
        use ::error_core::__private::AsSource as _;
        match self {
            Decoded::Store { 0: __source0, .. } => {
                ::error_core::__private::Some(__source0.as_source())
            }
            Decoded::Auth { 0: __passed0, .. } => {
                <AuthError as ::error_core::__private::Transparent>::__source(__passed0)
            }
            Decoded::Failed { kind: __passed0, .. } => {
                <Kind as ::error_core::__private::Transparent>::__source(__passed0)
            }
            _ => ::error_core::__private::None,
        }
    }
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a> ::error_core::__private::From<io::Error> for Decoded<'a> {
    fn from(__source0: io::Error) -> Self {
        Decoded::Store { 0: __source0 }
    }
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a> ::error_core::__private::Serialize for Decoded<'a>
where
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
    ['a] [Decoded < 'a >] [Self : ::error_core::__private::Error +
    ::error_core::__private::Send + ::error_core::__private::Sync + 'static,]
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a> ::error_core::__private::Decode for Decoded<'a> {
    fn decode(
        __response0: ::error_core::__private::ErrorResponse,
    ) -> ::error_core::__private::Result<Self, ::error_core::__private::ErrorResponse> {
        const __DECODED: &::error_core::__private::Decoded = &::error_core::__private::Decoded {
            group: <Decoded<'static> as ::error_core::__private::Catalogued>::GROUP,
            rows: &[0usize, 2usize, 3usize],
        };
        const _: () = ::error_core::__private::apart(__DECODED, 3usize);
        const _: () = ::error_core::__private::apart_from(
            __DECODED,
            <AuthError as ::error_core::__private::Transparent>::GROUP,
        );
        const _: () = ::error_core::__private::apart_from(
            __DECODED,
            <Kind as ::error_core::__private::Transparent>::GROUP,
        );
        let __response0 = match ::error_core::__private::decode_own::<
            Self,
        >(
            __response0,
            <Self as ::error_core::__private::Catalogued>::GROUP,
            |__row0, __response0| {
                ::error_core::__private::Some(
                    match __row0 {
                        0usize => {
                            Decoded::NotFound {
                                name: match <Cow<
                                    'a,
                                    str,
                                > as ::error_core::__private::FromParam>::__of(
                                    __response0,
                                    "name",
                                ) {
                                    ::error_core::__private::Some(__value0) => __value0,
                                    ::error_core::__private::None => {
                                        return ::error_core::__private::None;
                                    }
                                },
                                by: match <Ipv4Addr as ::error_core::__private::FromText>::__optional(
                                    __response0,
                                    "by",
                                ) {
                                    ::error_core::__private::Some(__value0) => __value0,
                                    ::error_core::__private::None => {
                                        return ::error_core::__private::None;
                                    }
                                },
                                trace: <String as ::error_core::__private::Private>::__default(),
                            }
                        }
                        2usize => {
                            Decoded::Busy {
                                0: match <u32 as ::error_core::__private::FromRetryAfter>::__of(
                                    __response0,
                                ) {
                                    ::error_core::__private::Some(__value0) => __value0,
                                    ::error_core::__private::None => {
                                        return ::error_core::__private::None;
                                    }
                                },
                            }
                        }
                        3usize => Decoded::Conflict {},
                        _ => return ::error_core::__private::None,
                    },
                )
            },
        ) {
            ::error_core::__private::Ok(__made0) => {
                return ::error_core::__private::Ok(__made0);
            }
            ::error_core::__private::Err(__response0) => __response0,
        };
        let __response0 = match <AuthError as ::error_core::__private::Passed>::__decode(
            __response0,
        ) {
            ::error_core::__private::Ok(__passed0) => {
                return ::error_core::__private::Ok(Decoded::Auth { 0: __passed0 });
            }
            ::error_core::__private::Err(__response0) => __response0,
        };
        let __response0 = match <Option<
            u32,
        > as ::error_core::__private::FromRetryAfter>::__of(&__response0) {
            ::error_core::__private::Some(__delay0) => {
                match <Kind as ::error_core::__private::Passed>::__decode(__response0) {
                    ::error_core::__private::Ok(__passed0) => {
                        return ::error_core::__private::Ok(Decoded::Failed {
                            kind: __passed0,
                            wait: __delay0,
                        });
                    }
                    ::error_core::__private::Err(__response0) => __response0,
                }
            }
            ::error_core::__private::None => __response0,
        };
        ::error_core::__private::Err(__response0)
    }
}
/// The error that a response tells of; the response as it was, if it is none of these.
///
/// Not made of a response, since they hold a source: `store_failed`.
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl<'a> ::error_core::__private::TryFrom<::error_core::__private::ErrorResponse>
for Decoded<'a> {
    type Error = ::error_core::__private::ErrorResponse;
    fn try_from(
        __response0: ::error_core::__private::ErrorResponse,
    ) -> ::error_core::__private::Result<Self, ::error_core::__private::ErrorResponse> {
        <Self as ::error_core::__private::Decode>::decode(__response0)
    }
}
