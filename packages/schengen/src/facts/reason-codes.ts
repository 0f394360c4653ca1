/**
 * Why a rule came out as it did, what would change it, and which exceptions the law knows: each code with what it says to
 * an officer in English, `{facts}` in place. Texts in other languages stand in `texts/`.
 */
const texts = {
  'schengen.reason.facts-missing': 'cannot decide: a fact is missing',
  'schengen.reason.waived': 'not asked of this category of persons',
  'schengen.reason.not-asked': 'not asked of this traveller',

  'schengen.visa.nationality-unknown':
    'the code {nationality} stands for no State that the lists know',
  'schengen.visa.issuer-unknown': 'the code {issuer} stands for no State',
  'schengen.visa.free-movement': 'moves freely: Union, EEA or Swiss citizen',
  'schengen.visa.before-lists':
    'the lists are kept from {since} on; before that day the act of the time has to be read',
  'schengen.visa.on-no-list': 'nationality {nationality} is on neither list: treated as on Annex I',
  'schengen.visa.agreement-unknown':
    'listed under an agreement that was not found: compare the Official Journal',
  'schengen.visa.national-option':
    'holders of such documents ({document}): each State decides (Art. 6)',
  'schengen.visa.on-duty':
    'crew on duty, seafarers ashore, rescue missions: each State decides (Art. 6(1))',
  'schengen.visa.document-kind':
    'the exemption is for ordinary passports; this document: {document}',
  'schengen.visa.annex-i': 'a visa is required: Annex I',
  'schengen.visa.regions':
    'passports of Hong Kong and Macao name China as well, and are exempt: look who gave it',
  'schengen.visa.annex-ii': 'no visa is required: Annex II',
  'schengen.visa.not-biometric': 'a visa is required: only biometric passports are exempt',
  'schengen.visa.no-identity-number':
    'a visa is required: only passports with an identity card number are exempt',
  'schengen.visa.authority': 'a visa is required: passports of this authority were not exempt',
  'schengen.visa.paid-activity': 'paid activity: each State may ask for a visa (Art. 6(3))',
  'schengen.visa.suspended':
    'a visa is required: the exemption is suspended from {since} to {until}',
  'schengen.visa.suspension-ended':
    'the suspension ran until {until} and could be prolonged: look up whether it was',
  'schengen.visa.refugee-of-member':
    'no visa is required: travel document for refugees or stateless persons of a Member State',
  'schengen.visa.refugee':
    'a visa is required: travel document for refugees or stateless persons of {issuer}',
  'schengen.visa.school-group':
    'pupil of a school in {state}, in a group with a teacher: no visa where that is a Member State (Art. 4(2)(b)), else as each State decides (Art. 6(2)(a))',
  'schengen.visa.none': 'a visa is required and there is none, nor a residence permit',

  'schengen.sticker.false': 'the visa is false, counterfeit or altered',
  'schengen.sticker.transit-only': 'an airport transit visa does not let its holder in',
  'schengen.sticker.too-early': 'the visa is valid from {from} only',
  'schengen.sticker.expired': 'the visa was valid until {until}',
  'schengen.sticker.territory': 'the visa does not hold for {state}',
  'schengen.sticker.entries-used': 'all entries are used: {used} of {entries}',
  'schengen.sticker.days-used': 'all days of the visa are used: {used} of {days}',
  'schengen.sticker.too-long':
    'the stay of {planned} days is too long for the visa: it carries until {until}',
  'schengen.sticker.valid': 'the visa is valid; last day {until}',

  'schengen.permit.none': 'no residence permit',
  'schengen.permit.false': 'the permit is false, counterfeit or altered',
  'schengen.permit.local-border':
    'local border traffic: only in the border area, by the agreement with the neighbour',
  'schengen.permit.not-of-member':
    'the permit is of {issuer}, which is no Member State of the area',
  'schengen.permit.too-early': 'the permit is valid from {from} only',
  'schengen.permit.expired': 'the permit was valid until {until}',
  'schengen.permit.valid': 'residence permit or long-stay visa of {issuer}, valid until {until}',
  'schengen.permit.too-short':
    'the permit ends on {until}, before the departure: what the rest of the visit rests on is yours to judge',
  'schengen.permit.to-issuer':
    'not asked on the way to the State that issued the permit or visa (Art. 6(5)(a))',

  'schengen.transit.crosses-border':
    'crosses the border to change planes: the rules of an entry hold',
  'schengen.transit.before-lists': 'the lists are kept from {since} on',
  'schengen.transit.not-listed': 'no airport transit visa is required',
  'schengen.transit.required': 'an airport transit visa is required',
  'schengen.transit.has-visa': 'holds an airport transit visa',
  'schengen.transit.holds-visa': 'no airport transit visa: holds a valid visa that exempts',
  'schengen.transit.holds-permit': 'no airport transit visa: holds a permit that exempts',
  'schengen.transit.family': 'no airport transit visa: family of a Union citizen',
  'schengen.transit.crew': 'no airport transit visa: flight crew',
  'schengen.transit.diplomatic': 'no airport transit visa: diplomatic passport',
  'schengen.transit.kind-spared':
    'no airport transit visa in {state} for this kind of passport ({document})',
  'schengen.transit.look-up': 'the list of {state} turns on the date of issue: look it up',

  'schengen.document.expired': 'the document expired on {expires}',
  'schengen.document.three-months':
    'the document expires on {expires}: less than three months after the departure; it allows a departure until {latest}',
  'schengen.document.too-short':
    'the document expires on {expires}: less than three months from the day of crossing, however short the stay',
  'schengen.document.valid': 'the document is valid until {expires}',
  'schengen.document.recognition':
    'whether an identity card of that State is accepted for crossing, each State has said (Decision 1105/2011/EU): look it up',
  'schengen.document.issued-later':
    'the document bears a date of issue that has not come yet: {issued}',
  'schengen.document.age': 'issued on {issued}, within the previous ten years',
  'schengen.document.ten-years-today':
    'issued on {issued}, ten years ago to the day: read in two ways',
  'schengen.document.ten-years':
    'issued on {issued}, more than ten years ago; it was accepted until {until}',
  'schengen.document.false': 'the document is false, counterfeit or altered',
  'schengen.document.reported': 'the document is reported lost, stolen or invalidated',
  'schengen.document.other-bearer': 'the bearer is not the holder',
  'schengen.document.genuine': 'the document is genuine, not reported, and the bearer’s own',

  'schengen.stay.other-definition':
    'the agreement with this State counts three months in six: the figure of 90 in 180 does not hold',
  'schengen.stay.rows-rejected': 'rows of the travel history that could not be read: {rows}',
  'schengen.stay.days-undecided': 'some days may or may not count: the officer decides',
  'schengen.stay.own-records':
    'own crossing records alone: {used} days used by them; other routes are unknown',
  'schengen.stay.no-exit':
    'an earlier stay has no recorded exit: as if still inside, {used} days are used',
  'schengen.stay.none-left': '{used} days are used in the last 180: none is left',
  'schengen.stay.days-left': '{used} days are used, {remaining} are left',
  'schengen.stay.fits': 'the stay of {planned} days fits: {remaining} are left',
  'schengen.stay.too-long':
    'the stay of {planned} days is too long: {remaining} are left, until {until}',
  'schengen.stay.departure-before-entry': 'the departure {departure} lies before the entry',
  'schengen.stay.issuing-state': 'in the State that issued the permit the 90 days do not apply',
  'schengen.stay.agreement':
    '{state} has an agreement with {nationality} older than the area: on request, at the entry or by the last working day of the 90, it may let the stay there go on (CISA Art. 20(2), (2a))',
  'schengen.stay.agreement-unseen':
    'no agreement of {state} with {nationality} is among those that were seen; the list is not complete',

  'schengen.etias.not-in-operation': 'travel authorisations are not in operation',
  'schengen.etias.transition':
    'transitional period: nobody is refused for want of an authorisation',
  'schengen.etias.permit-or-visa': 'none is needed: holds a visa or permit',
  'schengen.etias.family-card': 'none is needed: family member with a residence card',
  'schengen.etias.refugee-of-member':
    'none is needed: travel document for refugees or stateless persons of the Member State of residence',
  'schengen.etias.microstate':
    'none is needed: national of Andorra, Monaco, San Marino or the Vatican',
  'schengen.etias.not-exempt': 'none is needed: it is for who is exempt from the visa',
  'schengen.etias.valid': 'the travel authorisation is valid',
  'schengen.etias.none': 'there is no valid travel authorisation',
  'schengen.etias.first-entry': 'period of grace: let in once without an authorisation',

  'schengen.ees.before-start': 'before the Entry/Exit System started',
  'schengen.ees.permit': 'not registered: residence permit or long-stay visa',
  'schengen.ees.family-card': 'not registered: family member with a residence card',
  'schengen.ees.category': 'not registered: category of Annex VII',
  'schengen.ees.shore-leave':
    'seafarers are not registered while they go ashore, and are like anybody when they travel to or from their ship',
  'schengen.ees.microstate':
    'not registered: national of Andorra, Monaco, San Marino or the Vatican',
  'schengen.ees.registered': 'registered in the Entry/Exit System',
  'schengen.ees.given': 'the biometric data was given',
  'schengen.ees.refused': 'refuses to give the biometric data',

  'schengen.evidence.before-stamps': 'no rule on stamps is kept for this day',
  'schengen.evidence.stamp': 'the stamp counts',
  'schengen.evidence.ees': 'the record of the Entry/Exit System counts',
  'schengen.evidence.agree': 'stamp and record agree',
  'schengen.evidence.differ':
    'stamp and record differ, and the record has no biometric file: the officer decides',
  'schengen.evidence.none': 'there is neither stamp nor record',
  'schengen.evidence.stamp-after-start':
    'a stamp after the start of the system, and no record: the officer decides',

  'schengen.purpose.yours': 'purpose and conditions of stay: yours to judge',
  'schengen.purpose.justified': 'purpose and conditions of stay are justified',
  'schengen.purpose.not-justified': 'purpose and conditions of stay are not justified',
  'schengen.purpose.no-return-ticket': 'no return or onward ticket is shown',
  'schengen.purpose.no-lodging': 'no lodging is shown',
  'schengen.purpose.no-invitation': 'no invitation is shown',
  'schengen.means.yours': 'means of subsistence: yours to judge',
  'schengen.means.shown': 'the traveller shows {shown} euro',
  'schengen.means.reference.day': 'reference amount of {state}: {amount} {currency} a day',
  'schengen.means.reference.hotel':
    'reference amount of {state}, in a hotel: {amount} {currency} a day',
  'schengen.means.reference.private-host':
    'reference amount of {state}, with a private host: {amount} {currency} a day',
  'schengen.means.reference.prepaid-hotel':
    'reference amount of {state}, in a hotel that is paid: {amount} {currency} a day',
  'schengen.means.reference.no-booking':
    'reference amount of {state}, without a booking: {amount} {currency} a day',
  'schengen.means.reference.first-three-days':
    'reference amount of {state}, up to three days: {amount} {currency} in all',
  'schengen.means.reference.stay':
    'reference amount of {state}: at least {amount} {currency} for the stay',
  'schengen.means.for-days': 'for the {days} days of the stay: {totals}',
  'schengen.means.seen':
    'amounts last looked at on {seen}; nobody has compared them with the Official Journal',
  'schengen.means.sufficient': 'the means are sufficient',
  'schengen.means.not-sufficient': 'the means are not sufficient',
  'schengen.alert.sis': 'alert for refusing entry in the Schengen Information System',
  'schengen.alert.national': 'alert in the national list',
  'schengen.alert.none': 'no alert',
  'schengen.threat.yours': 'public policy, security and health: yours to judge',
  'schengen.threat.found':
    'a threat to public policy, internal security, public health or international relations',
  'schengen.threat.none': 'no threat',

  'schengen.category.head-of-state':
    'heads of State and their delegation: not subject to checks when announced',
  'schengen.category.flight-crew':
    'flight crew on duty: licence or crew certificate in place of passport and visa',
  'schengen.category.seafarer':
    'seafarers: shore leave and identity documents by their conventions',
  'schengen.category.official-passport':
    'official passports and staff of organisations: own lane, not asked for means',
  'schengen.category.cross-border-worker':
    'cross-border workers: known ones need not be asked each time',
  'schengen.category.minor':
    'minors: whoever goes with them must have parental care; look closely when they travel alone',
  'schengen.category.rescue-service':
    'rescue services, police, fire brigades, border guards: not to be hindered',
  'schengen.category.offshore-worker':
    'offshore workers: checked less often when they return regularly',

  'schengen.free-movement.other-test':
    'refusal only for personal conduct that is a genuine, present and sufficiently serious threat (Directive 2004/38/EC Art. 27 to 31)',
  'schengen.free-movement.prove':
    'every reasonable opportunity to bring or obtain the documents or to prove the right by other means (Art. 5(4))',
  'schengen.free-movement.not-shown':
    'a document of {issuer} does not show the citizenship on which free movement rests: it may be proved by other means',
  'schengen.free-movement.alert':
    'an alert is no ground by itself against who moves freely: whether the person is a genuine, present and sufficiently serious threat has to be established (C-503/03)',
  'schengen.family.card': 'family member with a residence card: no visa',
  'schengen.family.card-as-permit':
    'a residence card is a residence permit too, with or without the citizen (Art. 2(16)): give it as the permit',
  'schengen.family.not-accompanying':
    'the family member neither accompanies nor joins the citizen: the ordinary rules hold',

  'schengen.exception.emergency': 'a justified case of emergency (Art. 6(1)(a)(i))',
  'schengen.exception.permit-transit':
    'transit to the State that issued the residence permit or long-stay visa (Art. 6(5)(a))',
  'schengen.exception.visa-at-border': 'visa issued at the border (Art. 6(5)(b))',
  'schengen.exception.humanitarian':
    'humanitarian grounds, national interest or international obligations, for one State (Art. 6(5)(c))',
  'schengen.exception.limited-visa':
    'visa with limited territorial validity, for the States it names (Reg. (EC) 810/2009 Art. 25)',
  'schengen.exception.bilateral':
    'bilateral agreement: the State may prolong the stay on request (CISA Art. 20(2))',
  'schengen.exception.consultation':
    'alert on the holder of a valid permit or long-stay visa: the States consult each other (Reg. (EU) 2018/1861 Art. 27 to 30)',

  'schengen.change.fact': 'give: {fact}',
  'schengen.change.leave-by': 'leave by {until}',
  'schengen.change.enter-from': 'enter from {from} on',
  'schengen.change.new-document':
    'a document that is valid long enough and was issued less than ten years ago',
  'schengen.change.visa': 'obtain a visa before the journey',
  'schengen.change.authorisation': 'apply for a travel authorisation',
  'schengen.change.biometrics': 'give the biometric data',
  'schengen.change.papers': 'show what supports purpose, lodging and return',
  'schengen.change.means': 'show means, a sponsor or a guarantee',
  'schengen.change.biometric-passport': 'travel with a biometric passport',
  'schengen.change.return-ticket': 'show a return ticket or its booking',
  'schengen.change.lodging': 'show a booking of lodging, or address and consent of the host',
  'schengen.change.insurance': 'show a travel health insurance',
  'schengen.change.consent': 'show the consent of the parent or guardian that the law asks for',
  'schengen.change.ban': 'have the ban lifted by the State that issued it, or travel elsewhere',
  'schengen.change.exit-ban': 'have the decision lifted by who took it',

  'schengen.exit.not-georgian':
    'not a citizen of Georgia: the conditions of exit of citizens do not apply',
  'schengen.exit.not-there': 'the journey does not go to a State of the Schengen area or the Union',
  'schengen.exit.other-basis':
    'travels on a visa, a residence permit or card, or by free movement: what of the requirements applies is not settled',
  'schengen.exit.on-duty':
    'leaves on duty as crew, rescuer or member of a delegation: what of the requirements applies is not settled',
  'schengen.exit.biometric': 'the passport is biometric',
  'schengen.exit.not-biometric': 'the passport is not biometric',
  'schengen.exit.not-passport': 'an identity card is no passport',
  'schengen.exit.shown': 'shown',
  'schengen.exit.not-shown': 'not shown',
  'schengen.exit.banned': 'banned from entering by {states}',
  'schengen.exit.ban-state-unknown': 'a ban is known, but not of which State it is',
  'schengen.exit.not-banned': 'no ban is known',
  'schengen.exit.ban-in-force': 'a decision in force forbids the exit',
  'schengen.exit.no-exit-ban': 'no decision forbids the exit',
  'schengen.exit.adult': 'of age',
  'schengen.exit.consent-shown': 'the consent is shown',
  'schengen.exit.consent-missing': 'the consent is not shown',
  'schengen.exit.consent-youth': '16 or 17 years old: the rule on consent has not been verified',
  'schengen.exit.information':
    'information only: {used} days used by what is known, {remaining} left',
  'schengen.exit.no-information': 'no travel history is at hand',
} as const;

/** Dotted and stable; each has an English text here. */
export type ReasonCode = keyof typeof texts;

/** Every reason with its English text. */
export const reasonTexts: Readonly<Record<ReasonCode, string>> = texts;
