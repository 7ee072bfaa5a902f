// node truth.mjs URL CHROMIUM
// Compares all that the page shows of every story with what the server answers of it.

import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const [url, executablePath] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
page.setDefaultTimeout(20_000);
const complaints = [];
page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
page.on('pageerror', (error) => complaints.push(error.message));

const get = async (path) => (await fetch(url + path)).json();
const texts = async (selector) => (await page.locator(selector).allTextContents()).map(plain);
const plain = (text) => text.replace(/\s+/g, ' ').trim();
const words = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

async function open(address) {
  await page.goto(url + address);
  await page.waitForSelector('main[aria-busy=false]');
}

async function allStories() {
  const stories = [];
  let cursor;
  do {
    const list = await get(`/api/stories?limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
    stories.push(...list.stories);
    cursor = list.next;
  } while (cursor);
  return stories;
}

async function compareFront(stories) {
  await open('/');
  for (let more = page.locator('.more:visible'); await more.count(); ) {
    const before = await page.locator('.card').count();
    await more.first().click();
    await page.waitForFunction((n) => document.querySelectorAll('.card').length > n, before);
  }
  const shown = await page.locator('.card').evaluateAll((cards) => cards.map((card) => [card.dataset.story, card.querySelector('h2').textContent]));
  assert.deepEqual(Object.fromEntries(shown), Object.fromEntries(stories.map((each) => [each.storyId, each.headline])));
}

async function compareStory(id) {
  const story = await get(`/api/stories/${encodeURIComponent(id)}`);
  await open(`/story/${encodeURIComponent(id)}`);
  assert.equal(await page.locator('h1').textContent(), story.headline);
  assert.deepEqual(await texts('.moment h3'), story.timeline.map((moment) => plain(moment.title)));
  assert.deepEqual(await texts('.moment .source'), story.timeline.map((moment) => plain(moment.source)));
  assert.deepEqual(await texts('.source-name'), story.sources.map((source) => plain(source.source)));
  assert.deepEqual(await texts('.entities a'), story.entities.slice(0, 15).map((entity) => plain(entity.name)));
  assert.equal(await page.locator('.reprints li').count(), story.articles.reduce((sum, article) => sum + article.reprints.length, 0));
  assert.deepEqual(new Set(await page.locator('.claim').evaluateAll((claims) => claims.map((claim) => claim.id))), new Set(story.claims.map((claim) => claim.claimId)));
  for (const claim of story.claims) {
    await compareClaim(claim);
  }
}

const SECTIONS = { disputed: 'disputed', corroborated: 'agreed', 'single-source': 'single' };

async function compareClaim(claim) {
  const shown = page.locator(`.claims.${SECTIONS[claim.state]} [id="${claim.claimId}"]`);
  assert.equal(await shown.count(), 1, claim.claimId);
  const text = plain(await shown.textContent());
  assert.ok(text.startsWith(plain(claim.text)), claim.text);
  const evidence = [...claim.supporting, ...claim.opposing];
  assert.equal(await shown.locator('.evidence').count(), evidence.length, claim.text);
  for (const each of evidence) {
    assert.ok(text.includes(plain(each.source)), each.source);
    assert.ok(words(text).includes(words(each.claim.sourceSpan.text)), each.claim.sourceSpan.text);
  }
  for (const quote of await shown.locator('blockquote').allTextContents()) {
    assert.ok(claim.state === 'disputed' || words(quote) !== words(claim.text), `twice: ${quote}`);
  }
  for (const variant of claim.variants) {
    assert.ok(words(text).includes(words(variant)), variant);
  }
  assert.equal((await shown.locator('.updates').count()) > 0, claim.updates.length > 0 && distinct(claim), claim.text);
  const told = claim.updates.filter((each, at) => !claim.updates.slice(0, at).some((earlier) => follows(earlier.claim.quantity, each.claim.quantity)));
  for (const replaced of told.filter((each) => each.claim.quantity?.point)) {
    const number = new Intl.NumberFormat('en', Math.abs(replaced.claim.quantity.point) < 100_000 ? {} : { notation: 'compact', maximumSignificantDigits: 4 });
    assert.ok(text.includes(number.format(replaced.claim.quantity.point)), `${replaced.claim.quantity.point} in ${text}`);
  }
  assert.equal(claim.reason !== '', (await shown.locator('.reason').count()) === 1, claim.text);
  if (claim.reason) {
    assert.equal((await shown.locator('.reason').textContent()).toLowerCase(), `${claim.reason}.`.toLowerCase());
  }
}

/** "More than 150" after "at least 185" is no news, and not shown. */
function follows(earlier, later) {
  return (
    earlier !== undefined &&
    later !== undefined &&
    earlier.unit === later.unit &&
    (later.low === undefined || earlier.low >= later.low) &&
    (later.high === undefined || earlier.high <= later.high)
  );
}

/** Where an update says the same value as what holds now, there is nothing to show. */
function distinct(claim) {
  const value = (each) => JSON.stringify(each.quantity ?? each.text);
  return new Set([...claim.updates.map((each) => value(each.claim)), value({ quantity: claim.bestValue, text: claim.text })]).size > 1;
}

const stories = await allStories();
assert.ok(stories.length > 15, `${stories.length} stories`);
await compareFront(stories);
for (const story of stories) {
  await compareStory(story.storyId);
}
assert.deepEqual(complaints, [], 'the browser complained');
await browser.close();
console.log(`ok: ${stories.length} stories on the page as served`);
