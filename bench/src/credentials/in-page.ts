import { verifyCredential } from '@amirani/academy/credential';

/** Verifies the text of a QR code in a page, and gives the result as text. */
export const verifyInPage = async (text: string, at: string): Promise<string> => {
  const { result, checks, credential } = await verifyCredential(text, { at });
  return JSON.stringify({
    result,
    codes: checks.map(({ code }) => code),
    name: credential?.credentialSubject.identifier[0].identityHash,
  });
};
