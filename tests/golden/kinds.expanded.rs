#[allow(dead_code, unused_qualifications, clippy::large_stack_arrays)]
impl AccountError {
    /// Every code of this type, in declaration order, each once.
    pub const ALL_CODES: &'static [&'static ::error_core::__private::str] = {
        const GROUP: &::error_core::__private::Group = <AccountError as ::error_core::__private::Catalogued>::GROUP;
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
    /// The code `account_not_found`.
    pub const ACCOUNT_NOT_FOUND: &'static ::error_core::__private::str = "account_not_found";
    /// The code `parent_not_found`.
    pub const PARENT_NOT_FOUND: &'static ::error_core::__private::str = "parent_not_found";
    /// The code `name_taken`.
    pub const NAME_TAKEN: &'static ::error_core::__private::str = "name_taken";
    /// The code `account_invalid`.
    pub const ACCOUNT_INVALID: &'static ::error_core::__private::str = "account_invalid";
    /// The code `too_many`.
    pub const TOO_MANY: &'static ::error_core::__private::str = "too_many";
    /// The code `store_failed`.
    pub const STORE_FAILED: &'static ::error_core::__private::str = "store_failed";
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl ::error_core::__private::Catalogued for AccountError {
    const GROUP: &'static ::error_core::__private::Group = {
        const __LISTS: &::error_core::__private::Lists = &::error_core::__private::Lists {
            texts: &[(0usize, "No account \"{id}\".")],
            descriptions: &[(0usize, "Nobody has this id.")],
            more: &[
                (
                    0usize,
                    &::error_core::__private::More {
                        errno: ::error_core::__private::Some(40401u32),
                        ..::error_core::__private::More::NONE
                    },
                ),
                (
                    3usize,
                    &::error_core::__private::More {
                        issues: true,
                        ..::error_core::__private::More::NONE
                    },
                ),
                (
                    4usize,
                    &::error_core::__private::More {
                        headers: &[("x-reason", "flood")],
                        delay: true,
                        field_headers: &["x-bucket"],
                        ..::error_core::__private::More::NONE
                    },
                ),
                (
                    5usize,
                    &::error_core::__private::More {
                        shared: ::error_core::__private::Some(
                            &::error_core::__private::Origin {
                                module: ::error_core::__private::module_path!(),
                                name: "AccountError",
                                line: ::error_core::__private::line!(),
                                column: ::error_core::__private::column!(),
                            },
                        ),
                        own: ::error_core::__private::Some(&[]),
                        headers: &[("x-reason", "flood")],
                        ..::error_core::__private::More::NONE
                    },
                ),
            ],
            shared: &[
                (
                    6usize,
                    {
                        const __SHARED: (
                            &::error_core::__private::ErrorSpec,
                            &::error_core::__private::Origin,
                        ) = ::error_core::__private::shared::<
                            AuthError,
                        >(
                            AuthError::TOKEN_EXPIRED,
                            &::error_core::__private::Sharing {
                                variant: "AccountError::Expired",
                                path: "AuthError::TOKEN_EXPIRED",
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
                                variant: "Expired",
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
                (8usize, <AuthError as ::error_core::__private::Transparent>::GROUP),
            ],
            category: ::error_core::__private::Some("accounts"),
            ..*::error_core::__private::Lists::NONE
        };
        static __TABLE: ::error_core::__private::Table<8usize> = ::error_core::__private::Table::new(
            &__TABLE,
            ::error_core::__private::Columns {
                origin: ::error_core::__private::Origin {
                    module: ::error_core::__private::module_path!(),
                    name: "AccountError",
                    line: ::error_core::__private::line!(),
                    column: ::error_core::__private::column!(),
                },
                hashes: &[
                    3721291712217483062, 5520055455449010414, 15255954066730637192,
                    12979277584220373773, 2435701047309621641, 2435701047309621641, 0,
                    14236923559997131816,
                ],
                statuses: &[404, 404, 409, 422, 429, 429, 0, 500],
                codes: &[
                    "account_not_found",
                    "parent_not_found",
                    "name_taken",
                    "account_invalid",
                    "too_many",
                    "too_many",
                    "",
                    "store_failed",
                ],
                variants: r#"NotFound
ParentNotFound
NameTaken
Invalid
TooMany
FarTooMany
Expired
Store
"#,
                titles: r#"Account not found
Parent not found
Name taken
Account invalid
Too many
Too many

Store failed
"#,
                bodies: r#"{"error":{"code":"account_not_found","message":"No account \"{id}\"."}}
{"error":{"code":"parent_not_found","message":"No parent {id}."}}
{"error":{"code":"name_taken","message":"Conflict"}}
{"error":{"code":"account_invalid","message":"{0} is invalid."}}
{"error":{"code":"too_many","message":"Too Many Requests"}}
{"error":{"code":"too_many","message":"Far too many."}}

{"error":{"code":"store_failed","message":"Internal Server Error"}}
"#,
                places: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x12\0\0\0H\0\0\0\r\0\x11\0\0\0\x01\0\x01\x01#\0\0\0\x8A\0\0\0\n\0\x0E\0\0\0\x01\0\x01\x01.\0\0\0\xBF\0\0\0\0\0\0\0\0\0\0\0\0\0>\0\0\0\0\x01\0\0\0\0\x03\0\0\0\0\0\x01\x02G\0\0\0<\x01\0\0\0\0\0\0\0\0\0\0\0\x03P\0\0\0t\x01\0\0\0\0\0\0\0\0\0\0\0\0Q\0\0\0u\x01\0\0\0\0\0\0\0\0\0\0\0\0^\0\0\0\xB9\x01\0\0\0\0\0\0\0\0\0\0\0\0",
                params: &[
                    ::error_core::__private::ParamSpec {
                        0: "id",
                        1: <u64 as ::error_core::__private::Interpolated>::SCHEMA,
                    },
                ],
                lists: __LISTS,
            },
        );
        &__TABLE.group
    };
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl ::error_core::__private::Derived for AccountError {
    fn at(&self) -> ::error_core::__private::At<'_> {
        ::error_core::__private::own(
            <Self as ::error_core::__private::Catalogued>::GROUP,
            match self {
                AccountError::NotFound { .. } => 0usize,
                AccountError::ParentNotFound { .. } => 1usize,
                AccountError::NameTaken { .. } => 2usize,
                AccountError::Invalid { .. } => 3usize,
                AccountError::TooMany { .. } => 4usize,
                AccountError::FarTooMany { .. } => 5usize,
                AccountError::Expired { .. } => 6usize,
                AccountError::Store { .. } => 7usize,
                AccountError::Auth { 0: __inner0, .. } => {
                    return ::error_core::__private::At::Inner(
                        <AuthError as ::error_core::__private::Transparent>::__error(
                            __inner0,
                        ),
                    );
                }
            },
        )
    }
    fn parts<'__a>(&'__a self, __take0: ::error_core::__private::Take<'__a, '_>) {
        match self {
            AccountError::NotFound { id: __0, .. }
            | AccountError::ParentNotFound { id: __0, .. } => {
                <u64 as ::error_core::__private::Interpolated>::__sent(&*__0, __take0)
            }
            AccountError::Invalid { 0: __0, 1: __1, .. } => {
                __take0
                    .all(
                        &[
                            ::error_core::__private::Part::Arg(
                                <String as ::error_core::__private::Interpolated>::__text(
                                    &*__0,
                                ),
                            ),
                            ::error_core::__private::Part::Issues(&*__1),
                        ],
                    )
            }
            AccountError::TooMany { wait: __0, bucket: __1, .. } => {
                __take0
                    .all(
                        &[
                            ::error_core::__private::Part::RetryAfter(&*__0),
                            ::error_core::__private::Part::Header(
                                "x-bucket",
                                ::error_core::__private::Option::map(
                                    ::error_core::__private::Option::as_ref(&*__1),
                                    |__value0| {
                                        &*__value0 as &dyn ::error_core::__private::Display
                                    },
                                ),
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
impl ::error_core::__private::ApiError for AccountError {
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
impl ::error_core::__private::Display for AccountError {
    fn fmt(
        &self,
        __f0: &mut ::error_core::__private::Formatter<'_>,
    ) -> ::error_core::__private::fmt::Result {
        ::error_core::__private::display(self, __f0)
    }
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl ::error_core::__private::Error for AccountError {
    fn source(
        &self,
    ) -> ::error_core::__private::Option<
        &(dyn ::error_core::__private::Error + 'static),
    > {
        use ::error_core::__private::AsSource as _;
        match self {
            AccountError::Store { 0: __source0, .. } => {
                ::error_core::__private::Some(__source0.as_source())
            }
            AccountError::Auth { 0: __passed0, .. } => {
                <AuthError as ::error_core::__private::Transparent>::__source(__passed0)
            }
            _ => ::error_core::__private::None,
        }
    }
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl ::error_core::__private::From<std::io::Error> for AccountError {
    fn from(__source0: std::io::Error) -> Self {
        AccountError::Store {
            0: __source0,
        }
    }
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl ::error_core::__private::From<AuthError> for AccountError {
    fn from(__source0: AuthError) -> Self {
        AccountError::Auth { 0: __source0 }
    }
}
#[automatically_derived]
#[allow(deprecated, unused_qualifications)]
impl ::error_core::__private::Serialize for AccountError {
    fn serialize<__S: ::error_core::__private::Serializer>(
        &self,
        __serializer0: __S,
    ) -> ::error_core::__private::Result<__S::Ok, __S::Error> {
        ::error_core::__private::serialize(self, __serializer0)
    }
}
::error_core::__private::frameworks! {
    [] [AccountError] []
}
