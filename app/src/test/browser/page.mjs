// node page.mjs URL CHROMIUM SCREENSHOTS
// Uses the page as a reader would. Asks the test for things to happen: prints "HAPPEN name", reads "DONE".

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const [url, executablePath, screenshots] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const complaints = [];

async function happen(name) {
  console.log(`HAPPEN ${name}`);
  assert.equal((await answers.next()).value, 'DONE');
}

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const ADDRESSES = ['/', '/story/quake', '/entity/wd%3AQ836', '/search?q=ship', '/pipeline', '/story/hostile', '/?disputed=true'];

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

async function reader(options = {}) {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => request.url().startsWith(url) || complaints.push(`outside: ${request.url()}`));
  return page;
}

async function open(page, address) {
  await page.goto(url + address);
  await page.waitForSelector('main[aria-busy=false]');
}

const checks = {
  async 'the front page shows all stories and no markup of theirs'() {
    const page = await reader();
    await open(page, '/');
    assert.equal(await page.title(), 'Tidings');
    assert.equal(await page.locator('.card').count(), 9);
    assert.match(await page.locator('.card.lead h2').innerText(), /Myanmar/);
    assert.match(await page.locator('[data-story=hostile] h2').innerText(), /^<img src=x onerror=/);
    assert.equal(await page.locator('main img, main script, main svg[onload]').count(), 0);
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.equal(await page.locator('#subjects a .count [aria-hidden]').first().innerText(), '9');
    await page.locator('#strip[data-mood=good]').waitFor();
    return page;
  },

  async 'a disputed claim shows both sides word for word, with the numbers as ranges'() {
    const page = await reader();
    await open(page, '/story/quake');
    const claim = page.locator('.claims.disputed .claim');
    assert.equal(await claim.locator('.side').count(), 2);
    assert.match(await claim.locator('.side').first().innerText(), /2 sources say so[^]*At least 144 people were killed/);
    assert.match(await claim.locator('.side').last().innerText(), /2 sources say otherwise[^]*1,002/);
    assert.equal(await claim.locator('.range-row').count(), 4);
    assert.match(await claim.locator('.updates').innerText(), /Updated from at least 20 people to at least 144 people \(Capital Courier, /);
    await claim.getByText('Why is this a dispute?').click();
    assert.match(await claim.locator('.reason').innerText(), /^Both say how many people were killed: 144 and 1,002; Capital Courier says 144 people/);
    const help = page.locator('.claims.single .claim', { hasText: 'asked other countries' });
    await help.getByText('Also quoted in 2 other versions').click();
    assert.match(await help.locator('.variants').innerText(), /any country, any organisation/);
    const moments = page.locator('.moment');
    assert.equal(await moments.count(), 9);
    assert.match(await moments.first().innerText(), /first[^]*Delta Wire/);
    await moments.first().locator('.reprints summary').click();
    assert.match(await moments.first().innerText(), /Riverside Post, nearly word for word/);
    await moments.nth(1).locator('.why summary').click();
    await moments.nth(1).getByText('It joined').waitFor();
    assert.match(await moments.nth(1).locator('.why').innerText(), /Similarity 0\.45, needed 0\.25/);
    return page;
  },

  async 'links out go to the web only and tell nothing'() {
    const page = await reader();
    await open(page, '/story/hostile');
    for (const link of await page.locator('main a[target]').all()) {
      assert.match(await link.getAttribute('href'), /^https?:/);
      assert.match(await link.getAttribute('rel'), /noopener/);
    }
    return page;
  },

  async 'what is new waits until it is asked for, what changes changes in place'() {
    const page = await reader({ viewport: { width: 1280, height: 500 } });
    await open(page, '/');
    await page.locator('#strip[data-mood=good]').waitFor();
    await page.evaluate(() => scrollTo(0, 400));
    await happen('new');
    await page.getByRole('button', { name: '1 new story' }).waitFor();
    assert.equal(await page.evaluate(() => scrollY), 400);
    assert.equal(await page.locator('[data-story=volcano]').count(), 0);
    await happen('grow');
    await page.locator('[data-story=quake]').getByText('10 articles').waitFor();
    assert.equal(await page.evaluate(() => scrollY), 400);
    await page.getByRole('button', { name: '1 new story' }).click();
    await page.locator('[data-story=volcano]').waitFor();
    assert.equal(await page.locator('.pill').count(), 0);
    return page;
  },

  async 'a story that went into another leads there'() {
    const page = await reader();
    await happen('merge');
    await open(page, '/pipeline');
    await page.waitForFunction(async () => (await fetch('/api/stories/port')).ok, null, { polling: 200 });
    complaints.length = 0; // It was not there at first.
    await open(page, '/story/port');
    assert.equal(new URL(page.url()).pathname, '/story/bridge');
    return page;
  },

  async 'search works from the keyboard'() {
    const page = await reader();
    await open(page, '/');
    await page.keyboard.press('/');
    await page.keyboard.type('ship');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Search: ship' }).waitFor();
    assert.equal(await page.locator('.card').count(), 2);
    assert.match(await page.locator('.disputes').innerText(), /ships are waiting/);
    await open(page, '/search?q=zzz');
    assert.match(await page.locator('main').innerText(), /No story has all of these words/);
    return page;
  },

  async 'the keyboard alone gets everywhere'() {
    const page = await reader();
    await open(page, '/');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    await page.evaluate(() => (document.querySelector('.card').dataset.kept = 'yes'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#content');
    await page.waitForSelector('main[aria-busy=false]');
    assert.equal(await page.locator('.card[data-kept]').count(), 1, 'the skip link draws nothing anew');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const headline = await page.evaluate(() => document.activeElement.textContent);
    assert.match(headline, /./);
    await page.keyboard.press('Enter');
    await page.locator('.story h1').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1');
    assert.equal(await page.locator('.story h1').innerText(), headline);
    for (let i = 0; i < 60 && !(await page.evaluate(() => document.activeElement.matches('.why summary'))); i++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.locator('.why[open] li').first().waitFor();
    await page.goBack();
    await page.locator('.card').first().waitFor();
    return page;
  },

  async 'nothing is wider than a phone'() {
    const page = await reader({ viewport: PHONE });
    for (const address of ADDRESSES) {
      await open(page, address);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, address);
    }
    return page;
  },

  async 'what is missing or broken is told'() {
    const page = await reader();
    await open(page, '/story/unknown');
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await page.route('**/api/stories*', (route) => route.abort());
    await open(page, '/');
    await page.getByRole('heading', { name: 'The server does not answer' }).waitFor();
    await page.unroute('**/api/stories*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.card').first().waitFor();
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.startsWith('Failed to load resource')));
    return page;
  },

  async 'axe finds nothing serious, in light and in dark'() {
    for (const colorScheme of ['light', 'dark']) {
      const page = await reader({ colorScheme, reducedMotion: 'reduce' });
      for (const address of ADDRESSES) {
        await open(page, address);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        const serious = violations.filter((each) => ['serious', 'critical'].includes(each.impact));
        assert.deepEqual(serious.map((each) => `${address}: ${each.id} ${each.nodes.map((node) => node.target).join(' ')}`), []);
      }
      await page.context().close();
    }
  },

  async 'screenshots'() {
    for (const colorScheme of ['light', 'dark']) {
      for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
        const page = await reader({ colorScheme, viewport });
        for (const [name, address] of Object.entries({ front: '/', story: '/story/quake', entity: '/entity/wd%3AQ836', search: '/search?q=ship', pipeline: '/pipeline' })) {
          await open(page, address);
          await page.screenshot({ path: `${screenshots}/${name}-${size}-${colorScheme}.png`, fullPage: true });
        }
        await page.context().close();
      }
    }
  },
};

let failures = 0;
for (const [name, check] of Object.entries(checks)) {
  complaints.length = 0;
  try {
    const page = await check();
    await page?.context().close();
    assert.deepEqual(complaints, [], 'the browser complained');
    console.log(`ok: ${name}`);
  } catch (error) {
    failures++;
    console.log(`FAILED: ${name}\n${error.stack}`);
  }
}
await browser.close();
process.exit(failures > 0 ? 1 : 0);
