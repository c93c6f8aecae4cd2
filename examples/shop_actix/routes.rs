//! The routes: what a request asks for, and whether that makes sense. An error is answered by returning it.

use std::time::Duration;

use actix_web::{
    CustomizeResponder, Error, FromRequest, Handler, HttpResponse, Resource, Responder,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::{Method, StatusCode},
    middleware::Next,
    rt::time::timeout,
    web::{self, Data, PayloadConfig, ServiceConfig},
};
use error_core::{
    HttpError,
    actix_web::{Json, Path, allow},
    export::Html,
};

use crate::{
    check::{check_order, check_user},
    errors::{OrderError, SHOP, UserError},
    metrics::Metrics,
    store::{NewOrder, NewUser, Order, Report, Revenue, Store, User},
};

const TIMEOUT: Duration = Duration::from_secs(10);
const LARGEST_BODY: usize = 16 * 1024;

type Created<T> = CustomizeResponder<Json<T>>;

/// All routes.
pub(crate) fn configure(config: &mut ServiceConfig, store: Store, metrics: Metrics) {
    config
        .app_data(Data::new(store))
        .app_data(Data::new(metrics))
        .app_data(Data::new(Html::new(&SHOP)))
        .app_data(PayloadConfig::new(LARGEST_BODY))
        .service(post("/users", add_user))
        .service(get("/users/{id}", user))
        .service(get("/users/{id}/badge", badge))
        .service(post("/users/{id}/exports", export))
        .service(get("/users/{id}/report", report))
        .service(post("/orders", add_order))
        .service(get("/orders/{id}", order))
        .service(get("/revenue", revenue))
        .service(get("/errors/{code}", error_page))
        .service(get("/metrics", counters));
}

/// A request that takes too long is answered all the same.
pub(crate) async fn time_out(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    timeout(TIMEOUT, next.call(request)).await.unwrap_or_else(|_| Err(HttpError::RequestTimeout.into()))
}

/// A resource that is read; in actix `HEAD` has a route of its own.
fn get<F, Args>(path: &str, handler: F) -> Resource
where
    F: Handler<Args, Output: Responder + 'static>,
    Args: FromRequest + 'static,
{
    let resource = web::resource(path).route(web::get().to(handler.clone())).route(web::head().to(handler));
    resource.default_service(allow([Method::GET, Method::HEAD]))
}

fn post<F, Args>(path: &str, handler: F) -> Resource
where
    F: Handler<Args, Output: Responder + 'static>,
    Args: FromRequest + 'static,
{
    web::resource(path).route(web::post().to(handler)).default_service(allow([Method::POST]))
}

async fn user(store: Data<Store>, Path(user_id): Path<i64>) -> Result<Json<User>, UserError> {
    Ok(Json(store.user(user_id).await?))
}

async fn add_user(store: Data<Store>, Json(new): Json<NewUser>) -> Result<Created<User>, UserError> {
    check_user(&new).map_err(UserError::Invalid)?;
    Ok(Json(store.add_user(new).await?).customize().with_status(StatusCode::CREATED))
}

async fn badge(store: Data<Store>, Path(user_id): Path<i64>) -> Result<String, UserError> {
    Ok(store.user(user_id).await?.initial())
}

async fn export(store: Data<Store>, Path(user_id): Path<i64>) -> Result<HttpResponse, UserError> {
    store.request_export(user_id).await?;
    Ok(HttpResponse::Accepted().finish())
}

async fn report(store: Data<Store>, Path(user_id): Path<i64>) -> Result<Json<Report>, UserError> {
    Ok(Json(store.report(user_id).await?))
}

async fn order(store: Data<Store>, Path(order_id): Path<i64>) -> Result<Json<Order>, OrderError> {
    Ok(Json(store.order(order_id).await?))
}

async fn add_order(store: Data<Store>, Json(new): Json<NewOrder>) -> Result<Created<Order>, OrderError> {
    check_order(&new).map_err(OrderError::Invalid)?;
    Ok(Json(store.add_order(new).await?).customize().with_status(StatusCode::CREATED))
}

async fn revenue(store: Data<Store>) -> Result<Json<Revenue>, OrderError> {
    Ok(Json(store.revenue().await?))
}

async fn counters(metrics: Data<Metrics>) -> String {
    metrics.to_text()
}

/// The page of a code, at the address that is the `type` of its problems.
async fn error_page(pages: Data<Html>, Path(code): Path<String>) -> Result<HttpResponse, HttpError> {
    let page = pages.page(&code).ok_or(HttpError::NotFound)?;
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page))
}
