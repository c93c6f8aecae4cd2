use error_core::ApiError;

macro_rules! define {
    ($inner:ty) => {
        #[derive(Debug, ApiError)]
        enum E {
            #[api(transparent)]
            Inner($inner),
        }
    };
}

define!(Box<E>);

fn main() {}
