//! `__frameworks!`, the hidden macro that the derive and `error_subset!` call: the impls for the frameworks that are turned
//! on here. The derive knows none of them.
//!
//! One macro for each framework, empty where its feature is off. Each is given the type's parameters, the type, and the
//! predicates of an impl of `ApiError`.

#[doc(hidden)]
#[macro_export]
macro_rules! __frameworks {
    ($($item:tt)*) => {
        $crate::__actix_web! { $($item)* }
        $crate::__axum! { $($item)* }
        $crate::__poem! { $($item)* }
        $crate::__rocket! { $($item)* }
        $crate::__utoipa! { $($item)* }
        $crate::__utoipa5! { $($item)* }
        $crate::__aide! { $($item)* }
    };
}

#[cfg(feature = "actix-web")]
#[doc(hidden)]
#[macro_export]
macro_rules! __actix_web {
    ([$($generics:tt)*] [$type:ty] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::actix_web::ResponseError for $type where $($bounds)* {
            fn status_code(&self) -> $crate::__private::actix_web::StatusCode {
                $crate::__private::actix_web::status(self)
            }

            fn error_response(&self) -> $crate::__private::actix_web::HttpResponse {
                $crate::__private::actix_web::error_response(self)
            }
        }

        #[automatically_derived]
        impl<$($generics)*> $crate::__private::actix_web::Responder for $type where $($bounds)* {
            type Body = $crate::__private::actix_web::BoxBody;

            fn respond_to(
                self,
                _: &$crate::__private::actix_web::HttpRequest,
            ) -> $crate::__private::actix_web::HttpResponse {
                $crate::__private::actix_web::HttpResponse::from_error(self)
            }
        }
    };
}

#[cfg(not(feature = "actix-web"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __actix_web {
    ($($unused:tt)*) => {};
}

#[cfg(feature = "axum")]
#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ([$($generics:tt)*] [$type:ty] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::axum::IntoResponse for $type where $($bounds)* {
            fn into_response(self) -> $crate::__private::axum::Response {
                $crate::__private::axum::into_response($crate::__private::From::from(self))
            }
        }
    };
}

#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ($($unused:tt)*) => {};
}

#[cfg(feature = "poem")]
#[doc(hidden)]
#[macro_export]
macro_rules! __poem {
    ([$($generics:tt)*] [$type:ty] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::poem::IntoResponse for $type where $($bounds)* {
            fn into_response(self) -> $crate::__private::poem::Response {
                $crate::__private::poem::into_response($crate::__private::From::from(self))
            }
        }

        #[automatically_derived]
        impl<$($generics)*> $crate::__private::From<$type> for $crate::__private::poem::Error
        where
            // What the predicates ask of `Self` they ask of poem's error here, which has it.
            $type: $crate::__private::ApiError,
            $($bounds)*
        {
            fn from(error: $type) -> Self {
                $crate::__private::poem::into_error($crate::__private::From::from(error))
            }
        }
    };
}

#[cfg(not(feature = "poem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __poem {
    ($($unused:tt)*) => {};
}

#[cfg(feature = "rocket")]
#[doc(hidden)]
#[macro_export]
macro_rules! __rocket {
    ([$($generics:tt)*] [$type:ty] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<'r, $($generics)*> $crate::__private::rocket::Responder<'r, 'static> for $type where $($bounds)* {
            fn respond_to(
                self,
                request: &'r $crate::__private::rocket::Request<'_>,
            ) -> $crate::__private::rocket::Result<'static> {
                $crate::__private::rocket::respond($crate::__private::From::from(self), request)
            }
        }
    };
}

#[cfg(not(feature = "rocket"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __rocket {
    ($($unused:tt)*) => {};
}

#[cfg(feature = "utoipa")]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa {
    ([$($generics:tt)*] [$type:ty] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::utoipa::IntoResponses for $type where $($bounds)* {
            fn responses() -> $crate::__private::utoipa::Responses {
                $crate::__private::utoipa::responses::<Self>()
            }
        }
    };
}

#[cfg(not(feature = "utoipa"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa {
    ($($unused:tt)*) => {};
}

#[cfg(feature = "utoipa-5")]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa5 {
    ([$($generics:tt)*] [$type:ty] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::utoipa5::IntoResponses for $type where $($bounds)* {
            fn responses() -> $crate::__private::utoipa5::Responses {
                $crate::__private::utoipa5::responses::<Self>()
            }
        }
    };
}

#[cfg(not(feature = "utoipa-5"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa5 {
    ($($unused:tt)*) => {};
}

#[cfg(feature = "aide")]
#[doc(hidden)]
#[macro_export]
macro_rules! __aide {
    ([$($generics:tt)*] [$type:ty] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::aide::OperationOutput for $type where $($bounds)* {
            type Inner = Self;

            fn operation_response(
                _: &mut $crate::__private::aide::GenContext,
                _: &mut $crate::__private::aide::Operation,
            ) -> $crate::__private::Option<$crate::__private::aide::Response> {
                $crate::__private::aide::response::<Self>()
            }

            fn inferred_responses(
                _: &mut $crate::__private::aide::GenContext,
                operation: &mut $crate::__private::aide::Operation,
            ) -> $crate::__private::aide::Responses {
                $crate::__private::aide::add::<Self>(operation);
                $crate::__private::aide::Responses::new()
            }
        }
    };
}

#[cfg(not(feature = "aide"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __aide {
    ($($unused:tt)*) => {};
}
