//! [`ErrorLayer`] as a fairing of rocket's, and the catcher that it registers.

use super::{meant::meant, state::State};
use crate::{AnyApiError, ErrorLayer, HttpError};
use ::rocket::{
    Build, Catcher, Data, Request, Response, Rocket, catcher,
    fairing::{self, Fairing, Info, Kind},
    http::Status,
};

/// As rocket's fairing it is attached once: see the [module](crate::rocket).
#[::rocket::async_trait]
impl Fairing for ErrorLayer {
    fn info(&self) -> Info {
        Info { name: "ErrorLayer", kind: Kind::Ignite | Kind::Request | Kind::Response | Kind::Singleton }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        let is_caught = rocket.catchers().any(|catcher| catcher.code.is_none() && catcher.base.path() == "/");
        Ok(if is_caught { rocket } else { rocket.register("/", [Catcher::new(None, Catch(self.clone()))]) })
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        State::of(request).ask(self, request);
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let size = response.body_mut().size().await;
        State::of(request).finish(self, request, response, size);
    }
}

/// Answers what no handler did.
#[derive(Clone)]
struct Catch(ErrorLayer);

#[::rocket::async_trait]
impl catcher::Handler for Catch {
    async fn handle<'r>(&self, status: Status, request: &'r Request<'_>) -> catcher::Result<'r> {
        let mut state = State::of(request);
        let is_unasked = state.ask(&self.0, request);
        let refused = state.refused.take().filter(|error| error.status() == status.code);
        let (meant, methods) = meant(status, request);
        let mut response = state.respond(|asked| match (refused, asked) {
            (Some(error), _) => error.into(),
            // It panicked, or has no answer.
            (None, Some(asked)) if status == Status::InternalServerError => {
                self.0.answer(asked, HttpError::InternalError.into())
            }
            (None, _) => AnyApiError::from(meant).into(),
        });
        if !methods.is_empty() {
            response.set_raw_header("allow", methods);
        }
        if is_unasked {
            // No fairing will.
            let size = response.body().preset_size();
            state.finish(&self.0, request, &mut response, size);
        }
        Ok(response)
    }
}
