//! SHA-256 (FIPS 180-4) in base64, as a Content-Security-Policy names a script or a style.

const ROUNDS: usize = 64;

/// `sha256-…` of a text.
pub(super) fn source(text: &str) -> String {
    format!("sha256-{}", base64(&digest(text.as_bytes())))
}

/// The first bits of the fractional parts of a root (its `degree` is 2 or 3) of the first primes.
fn roots<const N: usize>(degree: u32) -> [u32; N] {
    let mut roots = [0; N];
    let primes =
        (2_u128..).filter(|number| (2..*number).take_while(|by| by * by <= *number).all(|by| number % by != 0));
    for (root, prime) in roots.iter_mut().zip(primes) {
        // The root of `prime << 32 * degree` is the root of the prime with 32 bits behind the point.
        let of = prime << (32 * degree);
        let bits = (0..37).rev().fold(0_u128, |known, bit| {
            let next = known | 1 << bit;
            if next.pow(degree) <= of { next } else { known }
        });
        *root = u32::try_from(bits & u128::from(u32::MAX)).unwrap_or_default();
    }
    roots
}

fn digest(text: &[u8]) -> Vec<u8> {
    let mut padded = text.to_vec();
    padded.push(0x80);
    padded.resize(padded.len().next_multiple_of(64), 0);
    if padded.len() - text.len() < 9 {
        padded.resize(padded.len() + 64, 0);
    }
    let bits = (text.len() as u64).wrapping_mul(8).to_be_bytes();
    padded.truncate(padded.len() - bits.len());
    padded.extend(bits);
    let constants = roots::<ROUNDS>(3);
    let state = padded.chunks_exact(64).fold(roots::<8>(2), |state, block| compress(state, block, &constants));
    state.iter().flat_map(|word| word.to_be_bytes()).collect()
}

#[allow(clippy::many_single_char_names, reason = "the standard calls them so")]
fn compress(state: [u32; 8], block: &[u8], constants: &[u32; ROUNDS]) -> [u32; 8] {
    let mut words = [0_u32; ROUNDS];
    for (word, bytes) in words.iter_mut().zip(block.chunks_exact(4)) {
        *word = bytes.iter().fold(0, |word, byte| word << 8 | u32::from(*byte));
    }
    for at in 16..ROUNDS {
        let (two, fifteen) = (words[at - 2], words[at - 15]);
        let small = fifteen.rotate_right(7) ^ fifteen.rotate_right(18) ^ fifteen >> 3;
        let large = two.rotate_right(17) ^ two.rotate_right(19) ^ two >> 10;
        words[at] = words[at - 16].wrapping_add(small).wrapping_add(words[at - 7]).wrapping_add(large);
    }
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = state;
    for (word, constant) in words.iter().zip(constants) {
        let sum = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
        let choice = e & f ^ !e & g;
        let first = h.wrapping_add(sum).wrapping_add(choice).wrapping_add(*constant).wrapping_add(*word);
        let sum = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
        let majority = a & b ^ a & c ^ b & c;
        (h, g, f, e) = (g, f, e, d.wrapping_add(first));
        (d, c, b, a) = (c, b, a, first.wrapping_add(sum).wrapping_add(majority));
    }
    let mut next = [a, b, c, d, e, f, g, h];
    next.iter_mut().zip(state).for_each(|(word, before)| *word = word.wrapping_add(before));
    next
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | u32::from(chunk.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let digit = DIGITS.get((bits >> (18 - 6 * at) & 63) as usize).filter(|_| at <= chunk.len());
            out.push(char::from(digit.copied().unwrap_or(b'=')));
        }
    }
    out
}
