use error_core::JsonApi;

static SHAPE: JsonApi = JsonApi::new().with_docs("https://errors.example.com");

fn main() {
    let _ = &SHAPE;
}
