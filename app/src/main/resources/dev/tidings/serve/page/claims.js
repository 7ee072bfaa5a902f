import { el, said, svg } from './dom.js';
import { count, quantity } from './format.js';
import { reason, sentence, updates, variants } from './evidence.js';

/** Claims of one source that are shown at once: there are many, and the timeline comes below them. */
const SHOWN = 6;

/** A story's claims: where sources differ, where they agree, what one alone says. */
export function claims(story) {
  const urls = new Map(story.articles.map((article) => [article.articleId, article.url]));
  const of = (state) => story.claims.filter((claim) => claim.state === state);
  const single = of('single-source');
  return [
    group('Where sources differ', 'disputed', of('disputed'), (claim) => disputed(claim, urls, story.language)),
    group('Where sources agree', 'agreed', of('corroborated'), (claim) => agreed(claim, urls, story.language)),
    single.length > 0 &&
      el(
        'section',
        { class: 'claims single' },
        el('h2', {}, 'From one source only'),
        el('ul', {}, single.slice(0, SHOWN).map((claim) => lone(claim, urls, story.language))),
        single.length > SHOWN &&
          el(
            'details',
            {},
            el('summary', {}, `${single.length - SHOWN} more`),
            el('ul', {}, single.slice(SHOWN).map((claim) => lone(claim, urls, story.language))),
          ),
      ),
  ];
}

function group(title, kind, list, show) {
  return list.length > 0 && el('section', { class: `claims ${kind}` }, el('h2', {}, title), list.map(show));
}

function disputed(claim, urls, language) {
  const against = new Set(claim.opposing.map((evidence) => evidence.source)).size;
  return el(
    'article',
    { class: 'claim', id: claim.claimId, tabindex: '-1' },
    el('h3', {}, said('span', claim.text, language)),
    range(claim),
    updates(claim, language),
    el(
      'div',
      { class: 'sides' },
      side(claim.independentSources === 1 ? '1 source says so' : `${claim.independentSources} sources say so`, claim.supporting, urls, language),
      side(against === 1 ? '1 source says otherwise' : `${against} sources say otherwise`, claim.opposing, urls, language),
    ),
    notes(claim, language),
  );
}

function side(title, evidence, urls, language) {
  return el('div', { class: 'side' }, el('h4', {}, title), evidence.map((each) => sentence(each, urls, language)));
}

function agreed(claim, urls, language) {
  return el(
    'article',
    { class: 'claim', id: claim.claimId, tabindex: '-1' },
    el('h3', {}, said('span', claim.text, language)),
    el('p', { class: 'support' }, count(claim.independentSources, 'source'), ' independently: ', sourceNames(claim)),
    differs(claim) && range(claim),
    updates(claim, language),
    el(
      'details',
      {},
      el('summary', {}, 'What each says'),
      claim.supporting.map((each) => sentence(each, urls, language, claim.text)),
    ),
    notes(claim, language),
  );
}

function lone(claim, urls, language) {
  return el(
    'li',
    { class: 'claim', id: claim.claimId, tabindex: '-1' },
    said('p', claim.text, language),
    claim.supporting.map((each) => sentence(each, urls, language, claim.text)),
    updates(claim, language),
    notes(claim, language),
  );
}

/** How else it is quoted, why it is one claim. */
function notes(claim, language) {
  return [variants(claim, language), reason(claim)];
}

function sourceNames(claim) {
  return [...new Set(claim.supporting.map((evidence) => evidence.source))].join(', ');
}

const all = (claim) =>
  [...claim.supporting.map((e) => ({ ...e, side: 'for' })), ...claim.opposing.map((e) => ({ ...e, side: 'against' }))]
    .filter((evidence) => evidence.claim.quantity);

function differs(claim) {
  return new Set(all(claim).map((e) => JSON.stringify([e.claim.quantity.low, e.claim.quantity.high]))).size > 1;
}

/** Numbers as what they are, spans: each source's on one common line. */
function range(claim) {
  const rows = all(claim);
  const ends = rows.flatMap((row) => [row.claim.quantity.low, row.claim.quantity.high]).filter((n) => n !== undefined);
  if (rows.length < 2 || ends.length === 0) {
    return null;
  }
  const lowest = Math.min(...ends);
  const highest = Math.max(...ends);
  if (lowest === highest) {
    return null;
  }
  // Wide spans would crowd all small numbers at the left edge.
  const isWide = lowest > 0 && highest / lowest > 20;
  const scale = isWide ? Math.log : (n) => n;
  const at = (n) => 6 + (88 * (scale(n) - scale(lowest))) / (scale(highest) - scale(lowest));
  return el(
    'div',
    { class: 'range' },
    rows.map((row) => {
      const q = row.claim.quantity;
      const from = q.low === undefined ? 0 : at(q.low);
      const to = q.high === undefined ? 100 : at(q.high);
      return el(
        'div',
        { class: `range-row ${row.side}` },
        el('span', { class: 'range-source' }, row.source),
        svg(
          'svg',
          { class: 'range-line', width: '100%', height: 14, 'aria-hidden': 'true' },
          svg('line', { class: 'axis', x1: '0%', x2: '100%', y1: 7, y2: 7 }),
          svg('line', { class: 'span', x1: `${from}%`, x2: `${to}%`, y1: 7, y2: 7 }),
          from === to || q.low === undefined ? null : svg('circle', { cx: `${from}%`, cy: 7, r: 3.5 }),
          q.high === undefined ? null : svg('circle', { cx: `${to}%`, cy: 7, r: from === to ? 5 : 3.5 }),
        ),
        el('span', { class: 'range-value' }, quantity(q)),
      );
    }),
  );
}
