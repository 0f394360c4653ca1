import type { CheckpointCode } from '../verdict/codes.ts';

/** What the first line says, in Georgian. */
export const georgian: Readonly<Record<CheckpointCode, string>> = {
  'checkpoint.document.not-read': 'სამგზავრო დოკუმენტი არ წაკითხულა.',
  'checkpoint.document.not-examined': 'დოკუმენტი არ შემოწმებულა.',
  'checkpoint.document.not-run':
    'დოკუმენტის შემოწმება, რომელიც უნდა შესრულებულიყო, არ შესრულდა: {check}.',
  'checkpoint.document.unclear': 'დოკუმენტის შემოწმებამ პასუხი ვერ გასცა: {check}.',
  'checkpoint.document.failed': 'დოკუმენტმა შემოწმება ვერ გაიარა: {check}.',
  'checkpoint.document.rejected': 'დოკუმენტების ექსპერტმა დოკუმენტი უარყო.',
  'checkpoint.holder.not-compared': 'შეადარეთ პიროვნება ფოტოსურათს.',
  'checkpoint.carrier.no-flight': 'რეისი არ არის არჩეული: გადამზიდველის მონაცემები არ ნახულა.',
  'checkpoint.carrier.no-answer':
    'გადამზიდველის მონაცემები ვერ წაიკითხა: მის სიაზე არაფერია ცნობილი.',
  'checkpoint.carrier.no-list': 'გადამზიდველს ამ რეისის სია არ გამოუგზავნია.',
  'checkpoint.carrier.not-on-list':
    'ეს დოკუმენტი გადამზიდველის მიერ გამოგზავნილ რეისის სიაში არ არის.',
  'checkpoint.carrier.name': 'გადამზიდველის სიაში სხვა სახელია: {carrier}.',
  'checkpoint.carrier.date-of-birth': 'გადამზიდველის სიაში დაბადების სხვა თარიღია: {carrier}.',
  'checkpoint.carrier.nationality': 'გადამზიდველის სიაში სხვა მოქალაქეობაა: {carrier}.',
  'checkpoint.carrier.document-number': 'გადამზიდველის სიაში დოკუმენტის სხვა ნომერია: {carrier}.',
  'checkpoint.carrier.document-issuer': 'გადამზიდველის სიაში სხვა გამცემი სახელმწიფოა: {carrier}.',
  'checkpoint.carrier.document-expires': 'გადამზიდველის სიაში მოქმედების სხვა ვადაა: {carrier}.',
  'checkpoint.protection.sought': 'ითხოვს დაცვას: მოითხოვეთ დახმარება, რაც არ უნდა გამოვლინდეს.',
  'checkpoint.flight.not-leaving':
    'ეს რეისი ჩამოფრინდება: მისით არავინ მიემგზავრება და გასვლის პირობები არ შემოწმებულა.',
  'checkpoint.destination.differs':
    'რეისი მიემართება {flight}-ში, ხოლო მითითებული დანიშნულების ადგილია {said}.',
  'checkpoint.rules.stale':
    'გამოყენებული წესების მონაცემები თავის წყაროს ხელახლა უნდა შედარებოდა: {row}.',
  'checkpoint.alert.no-answer':
    'შეტყობინებების ამ წყარომ არ უპასუხა: მისი შეტყობინებების შესახებ არაფერია ცნობილი.',
  'checkpoint.alert.nothing-to-ask':
    'შეტყობინებების ამ წყაროს არ მიმართეს: დოკუმენტი ამისთვის საკმარისს არ ამბობს.',
  'checkpoint.alert.refuse-entry': 'შეტყობინება შესვლაზე უარის თქმის მიზნით.',
  'checkpoint.alert.entry-ban': 'შესვლის აკრძალვა, სახელმწიფო: {state}.',
  'checkpoint.alert.exit-ban': 'მოქმედი გადაწყვეტილება ამ პირს ქვეყნის დატოვებას უკრძალავს.',
  'checkpoint.alert.wanted': 'შეტყობინება: იმოქმედეთ წყაროს მითითებით, მეორე ხაზზე.',
  'checkpoint.alert.missing': 'შეტყობინება დაკარგულ პირზე: დაიცავით და გამოიძახეთ დახმარება.',
  'checkpoint.alert.vulnerable':
    'შეტყობინება პირზე, რომელსაც შესაძლოა საფრთხე ემუქრებოდეს: დაიცავით და გამოიძახეთ დახმარება.',
  'checkpoint.alert.discreet-check':
    'შეტყობინება: იმოქმედეთ მისთვის დადგენილი მითითებით. არაფერი უნდა შეიმჩნეს.',
  'checkpoint.alert.document-lost': 'დოკუმენტი დაკარგულად არის გაცხადებული.',
  'checkpoint.alert.document-stolen': 'დოკუმენტი მოპარულად არის გაცხადებული.',
  'checkpoint.alert.document-invalidated': 'დოკუმენტი გაუქმებულად არის გაცხადებული.',
  'checkpoint.hits.no-answer':
    'სიებთან შედარების შედეგი ვერ წაიკითხა: დამთხვევებზე არაფერია ცნობილი.',
  'checkpoint.hits.list-over':
    'სიის ვადა გავიდა და არავის გაუუქმებია: {list}. უცნობია, ვის ასახელებს იგი.',
  'checkpoint.hits.no-flight':
    'მგზავრთა მონაცემების განყოფილების სიებს არ შედარებია: რეისი არჩეული არ არის.',
  'checkpoint.hits.nobody-to-compare':
    'მგზავრთა მონაცემების განყოფილების სიებს არ შედარებია: მგზავრი გადამზიდველის არცერთ სიაში არ არის.',
  'checkpoint.hits.not-screened':
    'მგზავრთა მონაცემების განყოფილების სიებს ჯერ არ შედარებია: თანხვედრის შესახებ არაფერია ცნობილი.',
  'checkpoint.hit.check-identity': 'თანხვედრა, გადმოსცა {by} ({list}): დარწმუნდით, ვინ არის.',
  'checkpoint.hit.call-second-line': 'თანხვედრა, გადმოსცა {by} ({list}): გამოიძახეთ მეორე ხაზი.',
  'checkpoint.hit.call-police': 'თანხვედრა, გადმოსცა {by} ({list}): გამოიძახეთ პოლიცია.',
  'checkpoint.hit.take-into-care':
    'თანხვედრა, გადმოსცა {by} ({list}): დაიცავით ეს ადამიანი და მოითხოვეთ დახმარება.',
  'checkpoint.hit.ask-whereabouts':
    'თანხვედრა, გადმოსცა {by} ({list}): ჰკითხეთ, სად შეიძლება მასთან დაკავშირება.',
  'checkpoint.hit.report-discreetly':
    'თანხვედრა, გადმოსცა {by} ({list}): აცნობეთ კვეთის შესახებ. არაფერი უნდა შეიმჩნეს.',
  'checkpoint.hit.secure-document':
    'თანხვედრა, გადმოსცა {by} ({list}): დოკუმენტი იძებნება. დააკავეთ იგი.',
  'checkpoint.hit.secure-object':
    'თანხვედრა, გადმოსცა {by} ({list}): იძებნება ნივთი. დააკავეთ იგი.',
};
