//! The routes: what a request asks for, and whether that makes sense. An error is answered by returning it.

use std::time::Duration;

use axum::{
    Router,
    extract::{DefaultBodyLimit, State},
    http::StatusCode,
    routing::{get, post},
};
use error_core::{
    ErrorLayer, Problem,
    axum::{Json, Path},
    export::DocsService,
};
use tower_http::timeout::TimeoutLayer;

use crate::{
    check::{check_order, check_user},
    errors::{OrderError, SHOP, UserError},
    metrics::Metrics,
    store::{NewOrder, NewUser, Order, Report, Revenue, Store, User},
};

const TIMEOUT: Duration = Duration::from_secs(10);
const LARGEST_BODY: usize = 16 * 1024;

/// All routes, and the layers around them: each is inside the one behind it.
pub(crate) fn router(store: Store, metrics: Metrics) -> Router {
    let counters = metrics.clone();
    let errors = ErrorLayer::new().alternative(Problem::of(&SHOP)).reporter(move |report| metrics.count(report));
    Router::new()
        .route("/users", post(add_user))
        .route("/users/{id}", get(user))
        .route("/users/{id}/badge", get(badge))
        .route("/users/{id}/exports", post(export))
        .route("/users/{id}/report", get(report))
        .route("/orders", post(add_order))
        .route("/orders/{id}", get(order))
        .route("/revenue", get(revenue))
        .nest_service("/errors", DocsService::new(&SHOP))
        .route("/metrics", get(async move || counters.to_text()))
        .with_state(store)
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, TIMEOUT))
        .layer(errors)
}

async fn user(State(store): State<Store>, Path(user_id): Path<i64>) -> Result<Json<User>, UserError> {
    Ok(Json(store.user(user_id).await?))
}

async fn add_user(State(store): State<Store>, Json(new): Json<NewUser>) -> Result<(StatusCode, Json<User>), UserError> {
    check_user(&new).map_err(UserError::Invalid)?;
    Ok((StatusCode::CREATED, Json(store.add_user(new).await?)))
}

async fn badge(State(store): State<Store>, Path(user_id): Path<i64>) -> Result<String, UserError> {
    Ok(store.user(user_id).await?.initial())
}

async fn export(State(store): State<Store>, Path(user_id): Path<i64>) -> Result<StatusCode, UserError> {
    store.request_export(user_id).await?;
    Ok(StatusCode::ACCEPTED)
}

async fn report(State(store): State<Store>, Path(user_id): Path<i64>) -> Result<Json<Report>, UserError> {
    Ok(Json(store.report(user_id).await?))
}

async fn order(State(store): State<Store>, Path(order_id): Path<i64>) -> Result<Json<Order>, OrderError> {
    Ok(Json(store.order(order_id).await?))
}

async fn add_order(
    State(store): State<Store>,
    Json(new): Json<NewOrder>,
) -> Result<(StatusCode, Json<Order>), OrderError> {
    check_order(&new).map_err(OrderError::Invalid)?;
    Ok((StatusCode::CREATED, Json(store.add_order(new).await?)))
}

async fn revenue(State(store): State<Store>) -> Result<Json<Revenue>, OrderError> {
    Ok(Json(store.revenue().await?))
}
