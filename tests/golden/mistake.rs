#[derive(Debug, ApiError)]
#[api(status = 200, code = "NotSnake", msg = "{nobody}")]
struct Mistaken {
    somebody: u64,
}
