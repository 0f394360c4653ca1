/** How large a part of a file is, in bytes: the server takes at most 64 MiB at once. */
const partBytes = 8 * 1024 * 1024;

/** The parts of a file of the given size, with their start and end; empty for an empty file, which `mustBeSendable` refuses. */
export const partsOf = (
  bytes: number,
  size: number = partBytes,
): readonly { readonly position: number; readonly from: number; readonly to: number }[] =>
  Array.from({ length: Math.ceil(bytes / size) }, (_, position) => ({
    position,
    from: position * size,
    to: Math.min(bytes, (position + 1) * size),
  }));
