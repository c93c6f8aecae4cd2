PRAGMA foreign_keys = ON;

CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    exported_at INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id)
);

CREATE TABLE order_items (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    sku TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0)
);

-- A user has one report, which takes a moment to make.
CREATE TABLE reports (
    user_id INTEGER PRIMARY KEY REFERENCES users (id),
    ready_at REAL NOT NULL
);

-- The migration that makes the table `payments` was forgotten. SQLite takes the view all the same, and fails when it is read.
CREATE VIEW revenue AS SELECT sum(cents) AS cents FROM payments;

-- Ada had her export of today just now.
INSERT INTO users (name, email, exported_at) VALUES ('Ada', 'ada@example.com', unixepoch());

-- Whoever wrote the badges thought that a letter is one byte.
INSERT INTO users (name, email) VALUES ('Émile', 'emile@example.com');
