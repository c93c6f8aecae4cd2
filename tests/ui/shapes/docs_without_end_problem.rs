use error_core::Problem;

static SHAPE: Problem = Problem::new().with_docs("https://errors.example.com");

fn main() {
    let _ = &SHAPE;
}
