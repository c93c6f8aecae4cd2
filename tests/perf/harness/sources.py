"""Generated crates: an enum with so many variants, a third of them unit, a third tuple, a third struct, each with a message."""

STATUSES = [400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 422, 429, 451]
TYPES = ['u64', 'String', 'u32', 'i64']

# What each kind derives, and what it writes over a variant.
DERIVES = {
    'base': ('', []),
    'thiserror': ('thiserror::Error', ['#[error("{msg}")]']),
    'thiserror-serde': ('thiserror::Error, serde::Serialize', ['#[error("{msg}")]']),
    'hand': ('', []),
    'ours': ('error_core::ApiError', ['#[api(status = {status}, code = "{code}", msg = "{msg}")]']),
    'ours-thiserror': (
        'thiserror::Error, error_core::ApiError',
        ['#[error("{msg}")]', '#[api(status = {status}, code = "{code}", msg = "{msg}")]'],
    ),
    'snafu': ('snafu::Snafu', ['#[snafu(display("{msg}"))]']),
    'api-error': (
        'thiserror::Error, ApiError',
        ['#[error("{msg}")]', '#[api_error(status_code = {status}, message = "{msg}")]'],
    ),
    'axum-problem': ('thiserror::Error, axum_problem::AxumProblem', ['#[error("{msg}")]', '#[problem(status = {status})]']),
}

PEERS_AND_THEIRS = ['snafu', 'api-error', 'axum', 'axum-problem']

# What the code of a derive needs in scope.
IMPORTS = {'api-error': 'use api_error::ApiError;'}


class Variant:
    """The variant of a number, and the words of its attributes."""

    def __init__(self, index, kind):
        field = TYPES[index // 3 % len(TYPES)]
        # snafu has no tuple variants.
        form = {1: 2}.get(index % 3, index % 3) if kind == 'snafu' else index % 3
        self.name = f'V{index}'
        self.fields = ['', f'({field})', f' {{ thing: {field} }}'][form]
        self.pattern = ['', '(thing)', ' { thing }'][form]
        self.any = ['', '(_)', ' { .. }'][form]
        shown = ['', '{0} ', '{thing} '][form]
        self.status, self.code = STATUSES[index % len(STATUSES)], f'thing_number_{index}'
        self.message = f'The thing {shown}of kind {index} could not be found.'

    def attributes(self, kind):
        words = {'msg': self.message, 'status': self.status, 'code': self.code}
        return [line.format(**words) for line in DERIVES[kind][1]]


def enum(kind, size, name='E', first=0):
    """One enum of `size` variants, which are numbered from `first` on."""
    variants = [Variant(first + index, kind) for index in range(size)]
    derives = ', '.join(filter(None, ['Debug', DERIVES[kind][0]]))
    lines = [IMPORTS.get(kind, ''), f'#[derive({derives})]', f'pub enum {name} {{']
    for variant in variants:
        lines += [f'    {line}' for line in [*variant.attributes(kind), f'{variant.name}{variant.fields},']]
    lines += ['}', by_hand(variants) if kind == 'hand' else '']
    return '\n'.join(lines)


def structs(kind, size):
    """So many structs of one field and one code each."""
    derives = ', '.join(filter(None, ['Debug', DERIVES[kind][0]]))
    lines = []
    for index in range(size):
        variant = Variant(3 * index + 2, kind)
        lines += [f'#[derive({derives})]', *variant.attributes(kind), f'pub struct S{index}{variant.fields}']
    return '\n'.join(lines)


def crate(text):
    return f'#![allow(dead_code)]\n{text}\n'


def by_hand(variants):
    """The full job, as one writes it who wants to."""
    def arms(value, pattern):
        return '\n'.join(f'            Self::{v.name}{getattr(v, pattern)} => {value(v)},' for v in variants)

    def shown(variant):
        return f'write!(f, "{variant.message.replace("{0}", "{thing}")}")'

    codes = ', '.join(f'"{v.code}"' for v in variants)
    return f"""
impl std::fmt::Display for E {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
        match self {{
{arms(shown, 'pattern')}
        }}
    }}
}}
impl std::error::Error for E {{}}
impl E {{
    pub const ALL_CODES: &'static [&'static str] = &[{codes}];
    pub fn status(&self) -> u16 {{
        match self {{
{arms(lambda v: v.status, 'any')}
        }}
    }}
    pub fn code(&self) -> &'static str {{
        match self {{
{arms(lambda v: f'"{v.code}"', 'any')}
        }}
    }}
}}
impl serde::Serialize for E {{
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {{
        use serde::ser::SerializeStruct;
        let mut body = serializer.serialize_struct("E", 2)?;
        body.serialize_field("code", self.code())?;
        body.serialize_field("message", &self.to_string())?;
        body.end()
    }}
}}
"""
