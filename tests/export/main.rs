//! The documents of a catalogue, read by parsers that know nothing of this crate.

mod catalogs;
mod hosts;
mod html;
mod insert;
mod json;
mod many;
mod markdown;
mod merge;
mod odd;
mod openapi;
mod prose;
mod rust;
#[cfg(all(feature = "axum", feature = "tower"))]
mod serve;
mod typescript;

#[test]
fn the_catalogues_are_whole() {
    let sizes = catalogs::all().map(|(_, catalog)| catalog.len());
    assert_eq!(sizes[..3], [826, 333, 1953]);
}
