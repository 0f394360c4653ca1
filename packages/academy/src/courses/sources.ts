import type { Source } from './course.ts';

/** Sources that more than one course cites. */
export const sources = {
  white2014: {
    id: 'white-2014',
    kind: 'paper',
    citation:
      'White, Kemp, Jenkins, Matheson and Burton (2014): Passport Officers’ Errors in Face Matching. PLoS ONE 9(8): e103510',
    link: 'https://doi.org/10.1371/journal.pone.0103510',
  },
  white2015: {
    id: 'white-2015',
    kind: 'paper',
    citation:
      'White, Dunn, Schmid and Kemp (2015): Error Rates in Users of Automatic Face Recognition Software. PLoS ONE 10(10): e0139827',
    link: 'https://doi.org/10.1371/journal.pone.0139827',
  },
  papesh2014: {
    id: 'papesh-2014',
    kind: 'paper',
    citation:
      'Papesh and Goldinger (2014): Infrequent identity mismatches are frequently undetected. Attention, Perception, & Psychophysics 76',
    link: 'https://doi.org/10.3758/s13414-014-0630-6',
  },
  bindemann2010: {
    id: 'bindemann-2010',
    kind: 'paper',
    citation:
      'Bindemann, Avetisyan and Blackwell (2010): Finding needles in haystacks: identity mismatch frequency and facial identity verification. Journal of Experimental Psychology: Applied 16',
    link: 'https://doi.org/10.1037/a0021893',
  },
  wolfe2007: {
    id: 'wolfe-2007',
    kind: 'paper',
    citation:
      'Wolfe, Van Wert, Horowitz and others (2007): retraining with bursts of frequent targets. Abstract of the Vision Sciences Society, Journal of Vision, article 2134729',
    link: 'https://jov.arvojournals.org/article.aspx?articleid=2134729',
  },
  wolfe2013: {
    id: 'wolfe-2013',
    kind: 'paper',
    citation:
      'Wolfe, Brunelli, Rubinstein and Horowitz (2013): Prevalence effects in newly trained airport checkpoint screeners: Trained observers miss rare targets, too. Journal of Vision 13(3): 33',
    link: 'https://doi.org/10.1167/13.3.33',
  },
  towler2019: {
    id: 'towler-2019',
    kind: 'paper',
    citation:
      'Towler, Kemp, Burton and others (2019): Do professional facial image comparison training courses work? PLoS ONE 14(2): e0211037',
    link: 'https://doi.org/10.1371/journal.pone.0211037',
  },
  fysh2018: {
    id: 'fysh-2018',
    kind: 'paper',
    citation:
      'Fysh and Bindemann (2018): Human-Computer Interaction in Face Matching. Cognitive Science 42',
    link: 'https://doi.org/10.1111/cogs.12633',
  },
  koller2008: {
    id: 'koller-2008',
    kind: 'paper',
    citation:
      'Koller, Hardmeier, Michel and Schwaninger (2008): Investigating training, transfer and viewpoint effects resulting from recurrent CBT of X-Ray image interpretation. Journal of Transportation Security 1',
  },
  phillips2018: {
    id: 'phillips-2018',
    kind: 'paper',
    citation:
      'Phillips and others (2018): Face recognition accuracy of forensic examiners, superrecognizers, and face recognition algorithms. PNAS 115(24)',
    link: 'https://doi.org/10.1073/pnas.1721355115',
  },
  gao2013: {
    id: 'gao-14-159',
    kind: 'report',
    citation:
      'United States Government Accountability Office (2013): Aviation Security: TSA Should Limit Future Funding for Behavior Detection Activities, GAO-14-159',
    link: 'https://www.gao.gov/products/gao-14-159',
  },
  fra2018: {
    id: 'fra-2018',
    kind: 'report',
    citation:
      'European Union Agency for Fundamental Rights (2018): Preventing unlawful profiling today and in the future: a guide',
    link: 'https://fra.europa.eu/en/publication/2018/preventing-unlawful-profiling-today-and-future-guide',
  },
  sbc3: {
    id: 'sbc-3-4-7',
    kind: 'act',
    citation: 'Reg. (EU) 2016/399 (Schengen Borders Code) Art. 3, 4 and 7',
    link: 'https://eur-lex.europa.eu/eli/reg/2016/399/oj',
    unverified: true,
  },
  sbc6: {
    id: 'sbc-6',
    kind: 'act',
    citation: 'Reg. (EU) 2016/399 (Schengen Borders Code) Art. 6',
    link: 'https://eur-lex.europa.eu/eli/reg/2016/399/oj',
  },
  sbc14: {
    id: 'sbc-14',
    kind: 'act',
    citation: 'Reg. (EU) 2016/399 (Schengen Borders Code) Art. 14 and Annex V',
    link: 'https://eur-lex.europa.eu/eli/reg/2016/399/oj',
  },
  refugee: {
    id: 'refugee-convention',
    kind: 'act',
    citation: 'Convention relating to the Status of Refugees (1951) Art. 31 and 33',
    unverified: true,
  },
  child: {
    id: 'child-convention',
    kind: 'act',
    citation: 'Convention on the Rights of the Child (1989) Art. 3 and 22',
    unverified: true,
  },
  trafficking: {
    id: 'trafficking-convention',
    kind: 'act',
    citation:
      'Council of Europe Convention on Action against Trafficking in Human Beings (CETS 197) Art. 10 and 26',
    unverified: true,
  },
  smuggling: {
    id: 'smuggling-protocol',
    kind: 'act',
    citation:
      'Protocol against the Smuggling of Migrants by Land, Sea and Air (2000) Art. 5 and 16',
    unverified: true,
  },
  led: {
    id: 'led-6-7',
    kind: 'act',
    citation: 'Directive (EU) 2016/680 Art. 6 and 7',
    link: 'https://eur-lex.europa.eu/eli/dir/2016/680/oj',
    unverified: true,
  },
  pnr6: {
    id: 'pnr-6-7',
    kind: 'act',
    citation: 'Directive (EU) 2016/681 Art. 6(4) to (6) and 7(6)',
    link: 'https://eur-lex.europa.eu/eli/dir/2016/681/oj',
    unverified: true,
  },
  ligue: {
    id: 'c-817-19',
    kind: 'act',
    citation:
      'Court of Justice of the European Union, C-817/19 Ligue des droits humains, 21 June 2022',
    link: 'https://curia.europa.eu/juris/liste.jsf?num=C-817/19',
  },
  rule: {
    id: 'certificate-rule',
    kind: 'ours',
    citation:
      'Amirani: docs/reference/scoring.md, the rule of a certificate; intervals by Zou and Donner (2008)',
  },
  ours: {
    id: 'computed-here',
    kind: 'ours',
    citation: 'Computed here from the figures that stand beside it; docs/reference/scoring.md',
  },
  invented: {
    id: 'invented',
    kind: 'ours',
    citation: 'Invented for this page: no border has these counts',
  },
  assumed: {
    id: 'assumption',
    kind: 'assumption',
    citation: 'Assumption of this course: nobody has published a measurement that we know of',
  },
} as const;

/** Sources that every course has. */
export const commonSources: readonly Source[] = [
  sources.white2014,
  sources.papesh2014,
  sources.bindemann2010,
  sources.wolfe2007,
  sources.wolfe2013,
  sources.towler2019,
  sources.koller2008,
  sources.fysh2018,
  sources.gao2013,
  sources.fra2018,
  sources.refugee,
  sources.child,
  sources.trafficking,
  sources.rule,
  sources.ours,
  sources.assumed,
  sources.sbc3,
];
