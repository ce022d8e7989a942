import assert from 'node:assert/strict';
import test from 'node:test';
import { builtSite, pagesOf } from '../built-site.ts';
import { reportTried } from '../tried.ts';
import { htmlFaults } from './html-faults.ts';

test('every page of the site is valid HTML', () => {
  const pages = pagesOf(builtSite('/'), '/');
  const faults = htmlFaults(pages);
  const invalid = new Set(faults.map(fault => fault.split(':')[0]));
  reportTried('pages that are valid HTML', pages.length, pages.length - invalid.size);
  assert.deepEqual(faults, []);
  assert.ok(pages.length > 30, `${pages.length} pages were looked at`);
});

test('invalid HTML is found', () => {
  const page = (inside: string) =>
    `<!doctype html>\n<html lang="en">\n<head><title>Wrong</title></head>\n<body>${inside}</body>\n</html>\n`;
  for (const [inside, rule] of [
    ['<p>a<div>b</div>', 'no-implicit-close'],
    ['<ul><p>a</p></ul>', 'element-permitted-content'],
    ['<a href="/"><button type="button">a</button></a>', 'element-permitted-content'],
    ['<p id="a">a</p><p id="a">b</p>', 'no-dup-id'],
    ['<p aria-labelledby="a">a</p>', 'no-missing-references'],
    ['<h1>a</h1><h3>b</h3>', 'heading-level'],
  ] as const)
    assert.ok(
      htmlFaults([{ path: '/wrong/', html: page(inside) }]).some(fault => fault.split(' ')[1] === rule),
      inside,
    );
  assert.deepEqual(htmlFaults([{ path: '/right/', html: page('<p>a</p>') }]), []);
});
