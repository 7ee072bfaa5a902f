import { el, entityPath, said, storyPath, svg } from './dom.js';
import { count, quantity, subjectName, time } from './format.js';

/** A story in a list. */
export function card(story, { lead = false } = {}) {
  const claims = story.claims;
  return el(
    'article',
    { class: lead ? 'card lead' : 'card', 'data-story': story.storyId },
    el(
      'p',
      { class: 'kicker' },
      el('a', { href: `/subject/${story.subject}` }, subjectName(story.subject)),
      claims.disputed > 0 &&
        el('span', { class: 'mark disputed' }, count(claims.disputed, 'disputed claim')),
    ),
    el('h2', {}, el('a', { href: storyPath(story.storyId) }, said('span', story.headline, story.language))),
    story.leadClaim && leadClaim(story.leadClaim, story.language),
    lead && names(story.entities),
    el(
      'div',
      { class: 'meta' },
      sparkline(story.coverage),
      el(
        'p',
        {},
        count(story.articleCount, 'article'),
        story.reprintCount > 0 && ` + ${count(story.reprintCount, 'reprint')}`,
        ' · ',
        story.sourceCount === 1 && story.sources.length > 0
          ? story.sources[0]
          : count(story.sourceCount, 'source'),
        ' · ',
        time(story.lastPublishedAt),
      ),
    ),
  );
}

function leadClaim(claim, language) {
  const text = said('span', claim.text, language);
  if (claim.state === 'disputed') {
    return el(
      'p',
      { class: 'lead-claim' },
      el('strong', { class: 'disputed' }, 'Sources differ: '),
      text,
      claim.range?.low !== undefined && claim.range.high !== undefined && el('span', { class: 'range-text' }, ` (${quantity(claim.range)})`),
    );
  }
  return el(
    'p',
    { class: 'lead-claim' },
    claim.state === 'corroborated' &&
      el('strong', { class: 'agreed' }, `${claim.independentSources} sources agree: `),
    text,
  );
}

/** Entities as a line of links. */
export function names(entities) {
  return el(
    'ul',
    { class: 'names' },
    entities.map((entity) => el('li', {}, el('a', { href: entityPath(entity.id) }, entity.name))),
  );
}

/** Articles over the story's life as small bars. */
export function sparkline(coverage, { width = 96, height = 22 } = {}) {
  const counts = coverage.articles;
  if (counts.length === 0) return null;
  const highest = Math.max(1, ...counts);
  const step = width / counts.length;
  const bars = counts.map((articles, i) => {
    const tall = articles === 0 ? 1 : Math.max(3, (articles / highest) * height);
    return svg('rect', {
      class: articles === 0 ? 'none' : 'some',
      x: (i * step).toFixed(2),
      y: (height - tall).toFixed(2),
      width: Math.max(1, step - 1).toFixed(2),
      height: tall.toFixed(2),
    });
  });
  const hours = (coverage.intervalSeconds * counts.length) / 3600;
  const span = hours < 1.5 ? 'within the hour' : hours < 48 ? `over ${Math.round(hours)} hours` : `over ${Math.round(hours / 24)} days`;
  const total = counts.reduce((a, b) => a + b, 0);
  return svg(
    'svg',
    { class: 'spark', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': `${total} articles ${span}` },
    bars,
  );
}
