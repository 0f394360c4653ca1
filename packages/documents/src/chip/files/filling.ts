/** Whether bytes behind a file are what readers fill up their blocks with: nothing but 00, or nothing but FF. */
export const isFilling = (bytes: Uint8Array): boolean => {
  const first = bytes[0];
  if (first === undefined) return true;
  return (first === 0 || first === 0xff) && bytes.every((byte) => byte === first);
};
