//! The documents of a catalogue, read by parsers that know nothing of this crate.

mod catalogs;
mod openapi;

#[test]
fn the_catalogues_are_whole() {
    let sizes = catalogs::all().map(|(_, catalog)| catalog.len());
    assert_eq!(sizes[..3], [826, 333, 1953]);
}
