import { el } from './dom.js';

const SUBJECTS = {
  'arts-culture-entertainment-and-media': 'Arts & media',
  'conflict-war-and-peace': 'War & peace',
  'crime-law-and-justice': 'Crime & justice',
  'disaster-accident-and-emergency-incident': 'Disasters',
  'economy-business-and-finance': 'Economy',
  education: 'Education',
  environment: 'Environment',
  health: 'Health',
  'human-interest': 'Human interest',
  labour: 'Labour',
  'lifestyle-and-leisure': 'Lifestyle',
  'politics-and-government': 'Politics',
  religion: 'Religion',
  'science-and-technology': 'Science & tech',
  society: 'Society',
  sport: 'Sport',
  weather: 'Weather',
  unclassified: 'Other',
};

export const subjectName = (slug) => SUBJECTS[slug] ?? slug;

const whole = new Intl.NumberFormat('en');
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 4 });
const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short' });
const dayOfYear = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });
const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const exact = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short' });

export const number = (value) => whole.format(value);

/** "1 article", "2 articles". */
export function count(value, one, many) {
  return `${number(value)} ${value === 1 ? one : (many ?? `${one}s`)}`;
}

/** How long ago when that is short, else the date. */
function ago(date) {
  const minutes = Math.round((Date.now() - date) / 60_000);
  if (minutes >= 0 && minutes < 1) return 'just now';
  if (minutes >= 0 && minutes < 60) return `${minutes} min ago`;
  if (minutes >= 0 && minutes < 24 * 60) return `${Math.round(minutes / 60)} h ago`;
  return dayText(date);
}

function dayText(date) {
  return date.getFullYear() === new Date().getFullYear() ? day.format(date) : dayOfYear.format(date);
}

/** A moment; in full when one points at it. */
export function time(iso, form = ago) {
  const date = new Date(iso);
  return el('time', { datetime: iso, title: exact.format(date) }, form(date));
}

export const timeOfDay = (iso) => time(iso, (date) => clock.format(date));
export const dayOf = (iso) => dayText(new Date(iso));
export const dayAndTime = (iso) => time(iso, (date) => `${dayText(date)}, ${clock.format(date)}`);

/** How long after the first: "+2 h 10 min". */
export function after(first, then) {
  const minutes = Math.round((new Date(then) - new Date(first)) / 60_000);
  if (minutes < 1) return 'at once';
  if (minutes < 60) return `+${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 ? `+${hours} h ${minutes % 60} min` : `+${hours} h`;
  return `+${Math.floor(hours / 24)} days`;
}

const value = (n) => (Math.abs(n) >= 100_000 ? short.format(n) : whole.format(n));

/** A quantity as a reader would write it. */
export function quantity(q) {
  let text;
  if (q.point !== undefined) {
    text = `${q.modifier ? `${q.modifier} ` : ''}${value(q.point)}`;
  } else if (q.low === undefined && q.high === undefined) {
    text = q.modifier ?? '';
  } else if (q.low === undefined) {
    text = `up to ${value(q.high)}`;
  } else if (q.high === undefined) {
    text = `${value(q.low)} or more`;
  } else {
    text = q.low === q.high ? value(q.low) : `${value(q.low)}–${value(q.high)}`;
  }
  return withUnit(text, q.low === 1 && q.high === 1 ? q.unit : plural(q.unit));
}

const UNCOUNTED = new Set(['people', 'percent', 'magnitude', 'majority', 'kronor', 'yen', 'yuan', 'baht', 'rand']);

/** Units are singular nouns in English, or symbols: of two letters or in capitals. */
function plural(unit) {
  if (!unit || !/^[a-z][a-z ]{2,}$/.test(unit) || UNCOUNTED.has(unit)) return unit;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

function withUnit(text, unit) {
  if (!unit) return text;
  if (unit === 'USD') return text.replace(/(\d)/, '$$$1');
  if (unit === 'EUR') return text.replace(/(\d)/, '€$1');
  if (unit === 'GBP') return text.replace(/(\d)/, '£$1');
  if (unit === 'percent') return `${text}%`;
  return `${text} ${unit}`;
}

const KINDS = {
  'same-article': 'the same article again',
  'stale-revision': 'an older text',
  'same-text': 'word for word',
  'near-copy': 'nearly word for word',
  excerpt: 'an excerpt',
};

export const reprintKind = (kind) => KINDS[kind] ?? kind;

const TYPES = { person: 'Person', organization: 'Organisation', location: 'Place', other: 'Named thing' };

export const entityType = (type) => TYPES[type] ?? type;
