/** A number with zeros before it up to a length; as it is where it is as long or longer. */
export const leftPadded = (number: Uint8Array, octets: number): Uint8Array => {
  if (number.length >= octets) return number;
  const padded = new Uint8Array(octets);
  padded.set(number, octets - number.length);
  return padded;
};
