// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which academy says something. */
export type AcademyWord =
  | `academy.certificate.${'criteria' | 'level' | 'not-verified'}`
  | `academy.course-summary.${'document-fraud' | 'investigation' | 'risk-analysis' | 'schengen-rules' | 'traveller-assessment'}`
  | `academy.course-title.${'document-fraud' | 'investigation' | 'risk-analysis' | 'schengen-rules' | 'traveller-assessment'}`
  | `academy.qti.${'doctype' | 'empty' | 'interaction' | 'no-answer' | 'no-item' | 'too-large' | 'xml'}`
  | `academy.unit.${'practice' | 'sitting'}`
  | `demonstration.course.${'documents' | 'investigation' | 'risk' | 'schengen' | 'travellers'}`
  | `demonstration.deliverable.${'courses' | 'final' | 'first-year' | 'needs' | 'risk-guide' | 'second-year' | 'trainers' | 'visibility'}`
  | `demonstration.institution.${'analysis' | 'border' | 'customs' | 'patrol'}`
  | `demonstration.lesson.${'referrals' | 'weekly-practice'}`
  | `demonstration.phase.${'courses' | 'deepening' | 'inception' | 'sustaining'}`
  | `demonstration.${'practice' | 'purpose' | 'title'}`
  | `demonstration.risk-measure.${'network-fails' | 'people-move'}`
  | `demonstration.risk.${'network-fails' | 'people-move'}`;
