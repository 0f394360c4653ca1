import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The id of a statement: a UUID of version 8 (RFC 9562, 5.8) from the SHA-256 of what the statement is about. The same event has
 * the same id wherever and however often it is exported, so that a record store keeps it once.
 */
export const statementId = (...about: readonly string[]): string => {
  const bytes = sha256(utf8ToBytes(JSON.stringify(about))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
};
