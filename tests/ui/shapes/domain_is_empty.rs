use error_core::GoogleRpc;

static SHAPE: GoogleRpc = GoogleRpc::new("");

fn main() {
    let _ = &SHAPE;
}
