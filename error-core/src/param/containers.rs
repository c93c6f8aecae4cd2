//! Params that hold other params: pointers, options, lists, maps, and `serde_json`'s own values.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use serde_json::{Map, Number, Value};

use super::{Param, Schema};
use crate::arg::Arg;
use crate::json::ValueWriter;

macro_rules! pointers {
    ($($pointer:ty)*) => {$(
        impl<P: Param + ?Sized> Param for $pointer {
            const SCHEMA: Schema = P::SCHEMA;

            fn write(&self, out: ValueWriter<'_>) {
                P::write(self, out);
            }

            fn __arg(&self) -> Option<Arg<'_>> {
                P::__arg(self)
            }
        }
    )*};
}
pointers!(&P &mut P Box<P> Arc<P> Rc<P>);

impl<P: Param + ToOwned + ?Sized> Param for Cow<'_, P> {
    const SCHEMA: Schema = P::SCHEMA;

    fn write(&self, out: ValueWriter<'_>) {
        P::write(self, out);
    }

    fn __arg(&self) -> Option<Arg<'_>> {
        P::__arg(self)
    }
}

/// `None` is left out.
impl<P: Param> Param for Option<P> {
    const SCHEMA: Schema = P::SCHEMA.optional();

    fn write(&self, out: ValueWriter<'_>) {
        if let Some(param) = self {
            param.write(out);
        }
    }
}

fn write_items<'a, P: Param + 'a>(items: impl IntoIterator<Item = &'a P>, out: ValueWriter<'_>) {
    out.array(|array| {
        for item in items {
            array.item(|out| item.write(out));
        }
    });
}

macro_rules! lists {
    ($([$($generics:tt)*] $list:ty;)*) => {$(
        impl<P: Param, $($generics)*> Param for $list {
            const SCHEMA: Schema = Schema::array(&P::SCHEMA);

            fn write(&self, out: ValueWriter<'_>) {
                write_items(self, out);
            }
        }
    )*};
}
lists! {
    [] [P];
    [const N: usize] [P; N];
    [] Vec<P>;
    [] VecDeque<P>;
    [] BTreeSet<P>;
}

impl<K: AsRef<str>, P: Param> Param for BTreeMap<K, P> {
    const SCHEMA: Schema = Schema::map(&P::SCHEMA);

    fn write(&self, out: ValueWriter<'_>) {
        out.map(self.iter().map(|(key, value)| (key.as_ref(), value)), P::write);
    }
}

/// Sorted by key, so that the same map always gives the same bytes.
impl<K: AsRef<str>, P: Param, S> Param for HashMap<K, P, S> {
    const SCHEMA: Schema = Schema::map(&P::SCHEMA);

    fn write(&self, out: ValueWriter<'_>) {
        let mut members: Vec<_> = self.iter().map(|(key, value)| (key.as_ref(), value)).collect();
        members.sort_unstable_by_key(|(key, _)| *key);
        out.map(members.into_iter(), P::write);
    }
}

macro_rules! serialized {
    ($($type:ty: $schema:expr;)*) => {$(
        impl Param for $type {
            const SCHEMA: Schema = $schema;

            fn write(&self, out: ValueWriter<'_>) {
                out.serialize(self);
            }
        }
    )*};
}
serialized! {
    Value: Schema::ANY;
    Map<String, Value>: Schema::OBJECT;
    Number: Schema::NUMBER;
}
