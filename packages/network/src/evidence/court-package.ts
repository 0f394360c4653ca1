/** What a court package says of itself: the file `manifest.json`. Everything else in it is named here with its SHA-256. */
export interface CourtManifest {
  readonly format: 'amirani-court-package/1';
  /** `2026-0007`. */
  readonly case: string;
  readonly title: string;
  readonly recipient: string;
  readonly reason: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly language: string;
  readonly exhibits: readonly PackedExhibit[];
  readonly custody: { readonly file: string; readonly steps: number; readonly head: string };
  readonly files: readonly PackedFile[];
}

/** A file of the package. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** An exhibit as the package has it. */
export interface PackedExhibit {
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  readonly name: string;
  readonly mediaType: string;
  readonly obtained: Readonly<Record<string, string>>;
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly holder: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly file: string;
  /** Answers of time stamp authorities (RFC 3161), valid when they came. */
  readonly stamps: readonly {
    readonly file: string;
    readonly at: string;
    readonly authority: string;
    readonly serial: string;
  }[];
}

/** A step of custody: as it was hashed, or, where it is of another exhibit, its hash alone. */
export type PackedStep =
  | { readonly sha256: string; readonly step: string }
  | { readonly sha256: string; readonly position: number };

/** The first lines of `manifest.sig`, which are what is signed. */
export const signedText = (origin: string, manifestSha256: string, publicKey: string): string =>
  `amirani-court-package/1\n${origin}\n${manifestSha256}\n${publicKey}\n`;

/** What the journal signs when it promises an entry (`amirani-receipt/v1`). */
export const receiptText = (origin: string, leafHash: string, at: string): string =>
  `amirani-receipt/v1\n${origin}\n${leafHash}\n${at}\n`;

/** Names of the files that every package has. */
export const packageNames = {
  manifest: 'manifest.json',
  signature: 'manifest.sig',
  custody: 'custody.jsonl',
  page: 'verify.html',
} as const;
