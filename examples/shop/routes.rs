//! The routes: what a request asks for, and whether that makes sense. An error is answered by returning it.

use std::fmt::Write as _;

use axum::{
    Router,
    extract::State,
    http::StatusCode,
    routing::{get, post},
};
use error_core::{
    HttpError, Issue, Issues,
    axum::{Json, Path},
};

use crate::{
    errors::{OrderError, SHOP, UserError},
    store::{NewOrder, NewUser, Order, Report, Revenue, Store, User},
};

pub(crate) fn router(store: Store) -> Router {
    Router::new()
        .route("/users", post(add_user))
        .route("/users/{id}", get(user))
        .route("/users/{id}/exports", post(export))
        .route("/users/{id}/report", get(report))
        .route("/orders", post(add_order))
        .route("/orders/{id}", get(order))
        .route("/revenue", get(revenue))
        .route("/errors", get(errors))
        .fallback(async || HttpError::RouteNotFound)
        .with_state(store)
}

async fn user(State(store): State<Store>, Path(user_id): Path<i64>) -> Result<Json<User>, UserError> {
    Ok(Json(store.user(user_id).await?))
}

async fn add_user(State(store): State<Store>, Json(new): Json<NewUser>) -> Result<(StatusCode, Json<User>), UserError> {
    check_user(&new).map_err(UserError::Invalid)?;
    Ok((StatusCode::CREATED, Json(store.add_user(new).await?)))
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

/// The contract itself, a line for each code.
async fn errors() -> String {
    SHOP.iter().fold(String::new(), |mut lines, spec| {
        // Writing to a `String` does not fail.
        let _ = writeln!(lines, "{} {}: {}", spec.status().as_u16(), spec.code(), spec.message());
        lines
    })
}

fn check_user(new: &NewUser) -> Result<(), Issues> {
    let mut issues = Issues::new();
    if new.name.trim().is_empty() {
        issues.push(Issue::body("name").code("empty").message("must not be empty"));
    }
    if !new.email.contains('@') {
        issues.push(Issue::body("email").code("no_email").message("must be an e-mail address"));
    }
    issues.into_result()
}

fn check_order(new: &NewOrder) -> Result<(), Issues> {
    let mut issues = Issues::new();
    if new.items.is_empty() {
        issues.push(Issue::body("items").code("empty").message("must not be empty"));
    }
    for (at, item) in new.items.iter().enumerate() {
        if item.sku.is_empty() {
            issues.push(Issue::body(format!("items[{at}].sku")).code("empty").message("must not be empty"));
        }
        if item.quantity < 1 {
            let issue = Issue::body(format!("items[{at}].quantity")).code("too_small");
            issues.push(issue.message("must be at least 1").param("min", &1));
        }
    }
    issues.into_result()
}
