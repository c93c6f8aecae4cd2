use error_core::Adjusted;

static SHAPE: Adjusted<u8> = Adjusted::new(7);

fn main() {
    let _ = &SHAPE;
}
