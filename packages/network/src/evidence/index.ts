/**
 * A court package: exhibits, their custody and their time stamps under a signed manifest, in an archive of which every byte
 * counts, and how anybody verifies it without us.
 */
export type { CourtManifest, PackedExhibit, PackedFile, PackedStep } from './court-package.ts';
export { packageNames, receiptText, signedText } from './court-package.ts';
export type { PackageCrypto, PackageFault, PackageVerdict } from './verify-package.ts';
export { verifyArchive, verifyFiles } from './verify-package.ts';
export type { ArchiveReading } from './zip.ts';
export { readZip } from './zip.ts';
