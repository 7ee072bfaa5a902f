import { el, outLink, said } from './dom.js';
import { dayAndTime, quantity } from './format.js';

/** Who wrote a statement when, with the verbatim sentence unless `heading` has its words already. */
export function sentence(evidence, urls, language, heading = '') {
  const speaker = evidence.claim.speaker?.text;
  const url = urls.get(evidence.articleId);
  const verbatim = evidence.claim.sourceSpan.text;
  return el(
    'figure',
    { class: 'evidence' },
    !sameWords(verbatim, heading) && said('blockquote', verbatim, language),
    el(
      'figcaption',
      {},
      url ? outLink(url, evidence.source) : evidence.source,
      speaker && !heading.startsWith(speaker) && [', quoting ', said('span', speaker, language)],
      ' · ',
      dayAndTime(evidence.publishedAt),
    ),
  );
}

const words = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const sameWords = (one, other) => words(one) === words(other);

/** What later news replaced, step by step: from which value to which, by whom, when. */
export function updates(claim, language) {
  const steps = replacements(claim);
  return (
    steps.length > 0 &&
    el(
      'ul',
      { class: 'updates' },
      steps.map(({ from, to, by }) =>
        el('li', {}, 'Updated from ', said('del', from, language), ' to ', said('ins', to, language), ` (${by.source}, `, dayAndTime(by.publishedAt), ')')),
    )
  );
}

function replacements(claim) {
  if (claim.updates.length === 0) {
    return [];
  }
  const told = [...claim.updates, holding(claim)];
  const steps = [];
  let last = told[0];
  for (const by of told.slice(1)) {
    if (!saysNothingNew(last.claim, by.claim)) {
      steps.push({ from: saying(last.claim), to: saying(by.claim), by });
      last = by;
    }
  }
  return steps;
}

/** Whether a later statement follows from an earlier one: "more than 150" after "at least 185". */
export function saysNothingNew(earlier, later) {
  const before = earlier.quantity;
  const after = later.quantity;
  if (before && after) {
    return before.unit === after.unit && (after.low === undefined || before.low >= after.low) && (after.high === undefined || before.high <= after.high);
  }
  return saying(earlier) === saying(later);
}

/** The first statement of what holds now, since the last one that was replaced. */
function holding(claim) {
  const since = claim.updates.at(-1).publishedAt;
  const now = saying({ quantity: claim.bestValue, text: claim.text });
  const later = claim.supporting.filter((each) => each.publishedAt >= since);
  return later.find((each) => saying(each.claim) === now) ?? later[0] ?? claim.supporting.at(-1);
}

function saying(claim) {
  return claim.quantity ? quantity(claim.quantity) : `“${claim.text}”`;
}

/** The other versions of a quotation. */
export function variants(claim, language) {
  const others = claim.variants.filter((each) => !words(claim.text).includes(words(each)));
  return (
    others.length > 0 &&
    el(
      'details',
      {},
      el('summary', {}, others.length === 1 ? 'Also quoted as' : `Also quoted in ${others.length} other versions`),
      el('ul', { class: 'variants' }, others.map((each) => said('li', `“${each}”`, language))),
    )
  );
}

/** Why statements were taken for one claim, and why they cannot all hold. */
export function reason(claim) {
  return (
    claim.reason &&
    el(
      'details',
      {},
      el('summary', {}, claim.state === 'disputed' ? 'Why is this a dispute?' : 'Why is this one claim?'),
      el('p', { class: 'reason' }, `${claim.reason[0].toUpperCase()}${claim.reason.slice(1)}.`),
    )
  );
}
