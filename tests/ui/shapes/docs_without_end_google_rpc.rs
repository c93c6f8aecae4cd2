use error_core::GoogleRpc;

static SHAPE: GoogleRpc = GoogleRpc::new("shop.example.com").with_docs("https://errors.example.com");

fn main() {
    let _ = &SHAPE;
}
