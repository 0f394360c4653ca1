const BLOCK = 16;

/** Twice an octet in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1. */
const doubled = (octet: number): number => ((octet << 1) ^ (octet >> 7 ? 0x11b : 0)) & 0xff;

/** The substitution of FIPS 197, 5.1.1, computed as it is defined: inverse in the field, then an affine map. */
const SUBSTITUTION: Uint8Array = (() => {
  const powers = new Uint8Array(256);
  const logarithms = new Uint8Array(256);
  let power = 1;
  for (let exponent = 0; exponent < 255; exponent++) {
    powers[exponent] = power;
    logarithms[power] = exponent;
    // 3 generates the field.
    power ^= doubled(power);
  }
  return Uint8Array.from({ length: 256 }, (_, octet) => {
    const inverse = octet === 0 ? 0 : (powers[(255 - (logarithms[octet] ?? 0)) % 255] ?? 0);
    let mapped = 0x63;
    for (let turn = 0; turn < 5; turn++)
      mapped ^= ((inverse << turn) | (inverse >> (8 - turn))) & 0xff;
    return mapped;
  });
})();

/** Encrypts single blocks with AES (FIPS 197); a key of 16, 24 or 32 octets. */
const aesEncryption = (key: Uint8Array): ((block: Uint8Array) => Uint8Array) => {
  const schedule = expanded(key);
  const rounds = schedule.length / BLOCK - 1;
  return (block) => {
    let state = block.slice();
    addKey(state, schedule, 0);
    for (let round = 1; round <= rounds; round++) {
      state = shiftedRows(state);
      if (round < rounds) mixColumns(state);
      addKey(state, schedule, round);
    }
    return state;
  };
};

/** The last block of a chain of ciphertext blocks (CBC) that starts from zeros; whole blocks only. */
export const aesChain = (key: Uint8Array, data: Uint8Array): Uint8Array => {
  const encrypt = aesEncryption(key);
  let last: Uint8Array = new Uint8Array(BLOCK);
  for (let from = 0; from < data.length; from += BLOCK) {
    const mixed = last.map((octet, at) => octet ^ (data[from + at] ?? 0));
    last = encrypt(mixed);
  }
  return last;
};

/** FIPS 197, 5.2. */
const expanded = (key: Uint8Array): Uint8Array => {
  const schedule = new Uint8Array(BLOCK * (key.length / 4 + 7));
  schedule.set(key);
  let constant = 1;
  for (let at = key.length; at < schedule.length; at += 4) {
    let word = schedule.slice(at - 4, at);
    if (at % key.length === 0) {
      word = Uint8Array.of(word[1] ?? 0, word[2] ?? 0, word[3] ?? 0, word[0] ?? 0).map(substituted);
      word[0] = (word[0] ?? 0) ^ constant;
      constant = doubled(constant);
    } else if (key.length === 32 && at % key.length === 16) word = word.map(substituted);
    for (let octet = 0; octet < 4; octet++)
      schedule[at + octet] = (schedule[at + octet - key.length] ?? 0) ^ (word[octet] ?? 0);
  }
  return schedule;
};

const substituted = (octet: number): number => SUBSTITUTION[octet] ?? 0;

const addKey = (state: Uint8Array, schedule: Uint8Array, round: number): void => {
  for (let at = 0; at < BLOCK; at++)
    state[at] = (state[at] ?? 0) ^ (schedule[round * BLOCK + at] ?? 0);
};

/** SubBytes and ShiftRows: row r of the columns moves r columns to the left. */
const shiftedRows = (state: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(state, (_, at) => substituted(state[(at + 4 * (at % 4)) % BLOCK] ?? 0));

const mixColumns = (state: Uint8Array): void => {
  for (let column = 0; column < BLOCK; column += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = state.subarray(column, column + 4);
    const all = a ^ b ^ c ^ d;
    state[column] = a ^ all ^ doubled(a ^ b);
    state[column + 1] = b ^ all ^ doubled(b ^ c);
    state[column + 2] = c ^ all ^ doubled(c ^ d);
    state[column + 3] = d ^ all ^ doubled(d ^ a);
  }
};
