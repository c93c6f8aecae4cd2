//! The database, and what its failures mean.
//!
//! `SQLite` blocks, so each piece of work runs on a thread for that, with the one connection to itself.

use std::{
    ffi::c_int,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use rusqlite::{
    Connection, OptionalExtension, Row,
    ffi::{SQLITE_CONSTRAINT_FOREIGNKEY, SQLITE_CONSTRAINT_UNIQUE},
    params,
};
use serde::{Deserialize, Serialize};
use tokio::task::{JoinError, spawn_blocking};

use crate::errors::{OrderError, UserError};

#[derive(Deserialize)]
pub(crate) struct NewUser {
    pub(crate) name: String,
    pub(crate) email: String,
}

#[derive(Serialize)]
pub(crate) struct User {
    id: i64,
    name: String,
    email: String,
}

#[derive(Deserialize)]
pub(crate) struct NewOrder {
    pub(crate) user_id: i64,
    pub(crate) items: Vec<Item>,
}

#[derive(Serialize)]
pub(crate) struct Order {
    id: i64,
    user_id: i64,
    items: Vec<Item>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Item {
    pub(crate) sku: String,
    pub(crate) quantity: i64,
}

#[derive(Serialize)]
pub(crate) struct Report {
    user_id: i64,
    orders: i64,
}

#[derive(Serialize)]
pub(crate) struct Revenue {
    cents: i64,
}

/// Why the database did not do its work. It is no error of the API: only those that have it as their source are.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    #[error("{doing}")]
    Sqlite { doing: &'static str, source: rusqlite::Error },
    #[error("{doing}")]
    Task { doing: &'static str, source: JoinError },
}

impl StoreError {
    /// Whether this constraint, by its extended error code, stood in the way.
    fn violates(&self, constraint: c_int) -> bool {
        match self {
            Self::Sqlite { source, .. } => source.sqlite_extended_error_code() == Some(constraint),
            Self::Task { .. } => false,
        }
    }
}

/// The shop's database, in memory.
#[derive(Clone)]
pub(crate) struct Store(Arc<Mutex<Connection>>);

impl Store {
    pub(crate) fn open() -> rusqlite::Result<Self> {
        let db = Connection::open_in_memory()?;
        db.execute_batch(include_str!("schema.sql"))?;
        Ok(Self(Arc::new(Mutex::new(db))))
    }

    pub(crate) async fn user(&self, user_id: i64) -> Result<User, UserError> {
        let find = "SELECT id, name, email FROM users WHERE id = ?1";
        let user = self.run("finding a user", move |db| db.query_row(find, [user_id], User::read).optional());
        user.await?.ok_or(UserError::NotFound { user_id })
    }

    pub(crate) async fn add_user(&self, new: NewUser) -> Result<User, UserError> {
        let insert = "INSERT INTO users (name, email) VALUES (?1, ?2) RETURNING id, name, email";
        let added = self.run("adding a user", move |db| db.query_row(insert, [new.name, new.email], User::read));
        added.await.map_err(|error| {
            if error.violates(SQLITE_CONSTRAINT_UNIQUE) { UserError::EmailTaken(error) } else { error.into() }
        })
    }

    /// Takes note of the request, unless the user made one within a day.
    pub(crate) async fn request_export(&self, user_id: i64) -> Result<(), UserError> {
        let wait = "SELECT max(0, exported_at + 86400 - unixepoch()) FROM users WHERE id = ?1";
        let note = "UPDATE users SET exported_at = unixepoch() WHERE id = ?1";
        let waits = self.run("requesting an export", move |db| {
            let waits: Option<u32> = db.query_row(wait, [user_id], |row| row.get(0)).optional()?;
            if waits == Some(0) {
                db.execute(note, [user_id])?;
            }
            Ok(waits)
        });
        match waits.await? {
            None => Err(UserError::NotFound { user_id }),
            Some(0) => Ok(()),
            Some(seconds) => Err(UserError::ExportsLimited { wait: Duration::from_secs(seconds.into()) }),
        }
    }

    /// The report of a user, which is ready two seconds after it was first asked for.
    pub(crate) async fn report(&self, user_id: i64) -> Result<Report, UserError> {
        let start = "INSERT INTO reports VALUES (?1, unixepoch('subsec') + 2)
            ON CONFLICT DO UPDATE SET ready_at = ready_at RETURNING max(0.0, ready_at - unixepoch('subsec'))";
        let count = "SELECT ?1, count(*) FROM orders WHERE user_id = ?1";
        let made = self.run("making a report", move |db| {
            let wait: f64 = db.query_one(start, [user_id], |row| row.get(0))?;
            Ok((wait, db.query_one(count, [user_id], Report::read)?))
        });
        let (wait, report) = made.await.map_err(|error| {
            let no_user = error.violates(SQLITE_CONSTRAINT_FOREIGNKEY);
            if no_user { UserError::NotFound { user_id } } else { error.into() }
        })?;
        let wait = Duration::from_secs_f64(wait);
        if wait.is_zero() { Ok(report) } else { Err(UserError::ReportPending { wait }) }
    }

    pub(crate) async fn order(&self, order_id: i64) -> Result<Order, OrderError> {
        let find = "SELECT user_id FROM orders WHERE id = ?1";
        let list = "SELECT sku, quantity FROM order_items WHERE order_id = ?1 ORDER BY rowid";
        let order = self.run("finding an order", move |db| {
            let Some(user_id) = db.query_row(find, [order_id], |row| row.get(0)).optional()? else { return Ok(None) };
            let items = db.prepare(list)?.query_map([order_id], Item::read)?.collect::<Result<_, _>>()?;
            Ok(Some(Order { id: order_id, user_id, items }))
        });
        order.await?.ok_or(OrderError::NotFound { order_id })
    }

    pub(crate) async fn add_order(&self, new: NewOrder) -> Result<Order, OrderError> {
        let NewOrder { user_id, items } = new;
        let added = self.run("adding an order", move |db| {
            let order = db.transaction()?;
            order.execute("INSERT INTO orders (user_id) VALUES (?1)", [user_id])?;
            let id = order.last_insert_rowid();
            for Item { sku, quantity } in &items {
                order.execute("INSERT INTO order_items VALUES (?1, ?2, ?3)", params![id, sku, quantity])?;
            }
            order.commit()?;
            Ok(Order { id, user_id, items })
        });
        added.await.map_err(|error| {
            let no_user = error.violates(SQLITE_CONSTRAINT_FOREIGNKEY);
            if no_user { UserError::NotFound { user_id }.into() } else { error.into() }
        })
    }

    pub(crate) async fn revenue(&self) -> Result<Revenue, OrderError> {
        let sum = "SELECT cents FROM revenue";
        Ok(self.run("summing up the revenue", move |db| db.query_row(sum, [], Revenue::read)).await?)
    }

    /// Runs `work` with the connection. `doing` says in the log what failed.
    async fn run<T: Send + 'static>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let db = Arc::clone(&self.0);
        // Work that panics rolls its transaction back on the way, so the connection is sound behind a poisoned lock.
        let task = spawn_blocking(move || work(&mut db.lock().unwrap_or_else(PoisonError::into_inner)));
        match task.await {
            Ok(done) => done.map_err(|source| StoreError::Sqlite { doing, source }),
            Err(source) => Err(StoreError::Task { doing, source }),
        }
    }
}

impl User {
    /// The first letter of the name, but for a mistake that nobody noticed.
    pub(crate) fn initial(&self) -> String {
        self.name[..1].to_owned()
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: row.get(0)?, name: row.get(1)?, email: row.get(2)? })
    }
}

impl Item {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { sku: row.get(0)?, quantity: row.get(1)? })
    }
}

impl Report {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { user_id: row.get(0)?, orders: row.get(1)? })
    }
}

impl Revenue {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { cents: row.get(0)? })
    }
}
