/** What is read of trust material at most. More is refused whole and by name: a part of a list would look like a list. */
export const limits = {
  /** Octets of a certificate, revocation list, signed list or PEM file: 64 MiB. The largest in use have one. */
  bytes: 67_108_864,
  /** Octets of an LDIF file: 256 MiB. The complete one of the ICAO PKD has about a third. */
  ldifBytes: 268_435_456,
  /** Certificates in one list. */
  certificates: 20_000,
  /** Entries, values and broken lines of one directory together; the ICAO PKD has some 80,000. */
  values: 500_000,
  /** Entries of a deviation or defect list. */
  defects: 100_000,
  /** Document numbers in a deviation list; Italy once named 346,275. */
  documentNumbers: 2_000_000,
  /** Findings of one source; the rest is counted. */
  findings: 200,
  /** Certificates between a signer and its anchor. */
  steps: 8,
  /** Signatures that are tried for one chain. */
  tries: 64,
} as const;
