/**
 * The preset dictionary of `AMIRANI1:` (RFC 1950, 2.2, FDICT): what certificates have in common, the most common last. It never changes;
 * another one would need another prefix, since every code that was ever printed is read with it.
 */
export const qrDictionary: string = [
  '"École nationale supérieure de la police","Valsts robežsardzes koledžas programmas, not verified"',
  '"https://vrk.rs.gov.lv/","targetFramework":"Corsi della polizia di frontiera, not verified"',
  '"https://www.poliziadistato.it/","targetFramework":',
  '"Cursos de la Comisaría General de Extranjería y Fronteras, not verified"',
  '"https://www.policia.es/","targetFramework":"Formations de la police aux frontières, not verified"',
  '"https://www.police-nationale.interieur.gouv.fr/","targetCode":"","targetFramework":',
  '"Sectoral Qualifications Framework for Border Guarding, level 6, not verified"}',
  ',{"type":["Alignment"],"targetName":"","targetUrl":',
  '"https://www.frontex.europa.eu/training/sectorial-qualification-framework-sqf-",',
  '"targetFramework":"Sectoral Qualifications Framework for Border Guarding, level 5, not verified"}',
  '{"@context":["https://www.w3.org/ns/credentials/v2",',
  '"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"id":"urn:uuid:',
  '","type":["VerifiableCredential","OpenBadgeCredential"],"name":"","issuer":{"id":"did:key:z6Mk',
  '","type":["Profile"],"name":"Academy"},"validFrom":"2026-01-01T00:00:00Z","validUntil":"2028-',
  '01-01T00:00:00Z","credentialSubject":{"type":["AchievementSubject"],"identifier":[{"type":',
  '"IdentityObject","hashed":false,"identityHash":"","identityType":"ext:pseudonym"}],',
  '"identityType":"name"}],"activityStartDate":"2026-01-01T00:00:00Z","activityEndDate":"2026-01-01',
  'T00:00:00Z","achievement":{"id":"urn:amirani:course:","type":["Achievement"],"achievementType":',
  '"Certificate","name":"","description":"","criteria":{"narrative":""},"inLanguage":"ka","alignment":[',
  '{"type":["Alignment"],"targetName":"","targetUrl":"https://"}],"resultDescription":[{"id":',
  '"urn:amirani:course:#band","type":["ResultDescription"],"name":"d′","resultType":"PerformanceLevel",',
  '"allowedValue":["met","exceeded","far-exceeded"]}]},"result":[{"type":["Result"],',
  '"resultDescription":"urn:amirani:course:#band","value":"met"}]},"credentialStatus":{"id":"https://',
  '","type":"BitstringStatusListEntry","statusPurpose":"revocation","statusListIndex":"',
  '","statusListCredential":"https://"},"proof":{"type":"DataIntegrityProof","cryptosuite":',
  '"eddsa-rdfc-2022","created":"2026-01-01T00:00:00Z","verificationMethod":"did:key:z6Mk#z6Mk',
  '","proofPurpose":"assertionMethod","proofValue":"z"}}',
].join('');
