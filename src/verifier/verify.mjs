#!/usr/bin/env node
// The second verifier of Laurel's bundles (src/docs/bundle.md): written from the document, sharing no code with the first.
// Node 18 or later, no dependency. Exact arithmetic throughout. What it does not know it says; it never guesses.
//
//   node verify.mjs BUNDLE.zip [--checkpoint FILE] [--receipt CODE]     exit 0: everything holds; exit 1: it does not
//   node verify.mjs --batch < PAIRS                                     many at once, for tests: see the end
import crypto, { createHash, createPublicKey, verify as verifySignature } from 'node:crypto'; import zlib from 'node:zlib';
import { readFileSync, statSync } from 'node:fs'; import { pathToFileURL } from 'node:url';
const FORMAT = 'laurel-bundle/1';
const LISTED = ['checkpoints.json', 'entries.json', 'outcome.json', 'records.jsonl', 'rules.yaml'];
const FILES = ['bundle.json', 'checkpoints.json', 'entries.json', 'log.jsonl', 'outcome.json', 'records.jsonl', 'release.json', 'rules.yaml'];
class Bad extends Error {} class Unknown extends Error {} const demand = (ok, why) => { if (!ok) throw new Bad(why); };

// ---- hashes, texts, JSON --------------------------------------------------------------------------------------------------
const bytesOf = (parts) => (parts.length === 1 ? parts[0] : Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))));
const sha256 = crypto.hash ? (...parts) => crypto.hash('sha256', bytesOf(parts), 'buffer') : (...parts) => createHash('sha256').update(bytesOf(parts)).digest();
const hex = (...parts) => sha256(...parts).toString('hex'); const isHash = (text) => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
const attempt = (deed, why) => { try { return deed(); } catch { throw new Bad(why); } };
const utf8 = (bytes, what) => attempt(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), `${what} is not UTF-8`);
const base64 = (text, what) => { const bytes = Buffer.from(text, 'base64'); demand(bytes.toString('base64') === text, `${what} is not base64`); return bytes; };
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`; const member = (key) => `${JSON.stringify(key)}:${canonical(value[key])}`;
  if (value !== null && typeof value === 'object') return `{${Object.keys(value).sort().map(member).join(',')}}`;
  demand(typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value), 'it holds a value that has no place there');
  return JSON.stringify(value);
};
const json = (text, what) => {
  const value = attempt(() => JSON.parse(text), `${what} is not JSON`); demand(value !== null && typeof value === 'object' && canonical(value) === text, `${what} is not written as canonical JSON is`);
  return value;
};
const text = (object, key) => { demand(typeof object?.[key] === 'string', `there is no ${key}`); return object[key]; };
const list = (object, key) => { demand(Array.isArray(object?.[key]), `there are no ${key}`); return object[key]; };
const commitment = (salt, content) => { demand(isHash(salt), 'a salt has 64 digits 0-9 a-f'); return hex('laurel-commitment-v1\n', Buffer.from(salt, 'hex'), content); };

// ---- the container: a zip file that can be written in one way only ----------------------------------------------------------
const TABLE = Int32Array.from({ length: 256 }, (_, n) => { let c = n; for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1; return c; });
const crc32 = zlib.crc32 ?? ((bytes) => { let c = -1; for (let i = 0; i < bytes.length; i++) c = TABLE[(c ^ bytes[i]) & 255] ^ (c >>> 8); return (c ^ -1) >>> 0; });
const little = (bytes, value) => { const one = Buffer.alloc(bytes); one.writeUIntLE(value, 0, bytes); return one; };
const numbers = (...widths) => Buffer.concat(widths.flatMap(([bytes, ...values]) => values.map((value) => little(bytes, value))));
function written(files) {
  const [parts, directory] = [[], []]; let at = 0;
  for (const [name, bytes] of files) {
    const facts = numbers([2, 10, 0, 0, 0, 0x21], [4, crc32(bytes), bytes.length, bytes.length], [2, name.length, 0]);
    parts.push(numbers([4, 0x04034b50]), facts, Buffer.from(name), bytes);
    directory.push(numbers([4, 0x02014b50], [2, 10]), facts, numbers([2, 0, 0, 0], [4, 0, at]), Buffer.from(name));
    at += 30 + name.length + bytes.length;
  }
  const [count, length] = [files.length, Buffer.concat(directory).length]; return Buffer.concat([...parts, ...directory, numbers([4, 0x06054b50], [2, 0, 0, count, count], [4, length, at], [2, 0])]);
}
function container(zip) {
  const files = new Map();
  for (let at = 0, start; at + 30 <= zip.length && zip.readUInt32LE(at) === 0x04034b50; at = start + zip.readUInt32LE(at + 18)) {
    start = at + 30 + zip.readUInt16LE(at + 26); const name = zip.toString('latin1', at + 30, start);
    demand(/^[a-z]{1,20}[.][a-z]{1,5}$/.test(name), `the name ${JSON.stringify(name.slice(0, 60))} is none of a bundle's; paths above all are refused`);
    demand(zip.readUInt16LE(at + 8) === 0, `its file ${name} is compressed; a bundle's files are not, so that none can swell`);
    demand(start + zip.readUInt32LE(at + 18) <= zip.length, `it is cut short within ${name}`);
    demand(files.size < 32 && !files.has(name), `it holds ${name} twice, or more files than a bundle does`);
    files.set(name, zip.subarray(start, start + zip.readUInt32LE(at + 18)));
  }
  demand(files.size > 0, 'it is not a zip file'); const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  demand(written(sorted).equals(zip), "its container is not as a bundle's is: bytes were changed, added or cut off");
  return new Map(sorted);
}
function bundle(zip) {
  const files = container(zip); demand(files.has('bundle.json'), 'it is a zip file, but no bundle: it has no bundle.json');
  const manifest = json(utf8(files.get('bundle.json'), 'bundle.json'), 'bundle.json');
  demand(manifest.format === FORMAT, `it is of the version ${String(manifest.format).slice(0, 40)}; this program reads ${FORMAT}`);
  demand([...files.keys()].join() === FILES.join(), `its files are ${[...files.keys()].join(', ')}; a bundle has ${FILES.join(', ')}`);
  const object = (name) => json(utf8(files.get(name), name), name); return { files, manifest, object };
}

// ---- the log: RFC 6962 trees, C2SP checkpoints ------------------------------------------------------------------------------
const [ZERO, ONE] = [Buffer.of(0), Buffer.of(1)]; const node = (left, right) => sha256(ONE, left, right);
function readLog(bytes, sizes) {
  const uncommitted = Buffer.from(',"commitment":"","private":"'); const [peaks, log] = [[], { size: 0, leaves: [], committed: new Map(), roots: new Map() }];
  const root = () => (peaks.length ? peaks.reduceRight((right, left) => node(left, right)) : sha256());
  if (sizes.has(0)) log.roots.set(0, root()); let from = 0;
  for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
    const line = bytes.subarray(from, to); const leaf = sha256(ZERO, line);
    if (!line.includes(uncommitted)) log.committed.set(leaf.toString('hex'), { index: log.size, line }); let carried = leaf;
    for (let full = log.size; full % 2 === 1; full = (full - 1) / 2) carried = node(peaks.pop(), carried); peaks.push(carried);
    log.size = log.leaves.push(leaf); if (sizes.has(log.size)) log.roots.set(log.size, root()); from = to + 1;
  }
  return Object.assign(log, { complete: from === bytes.length });
}
// RFC 9162, 2.1.4.2, on BigInt so that no size overflows
function consistent(earlier, later, path, earlierRoot, laterRoot) {
  if (earlier === 0) return path.length === 0 && earlierRoot.equals(sha256());
  let [place, last, rest] = [BigInt(earlier - 1), BigInt(later - 1), [...path]]; const up = () => { place >>= 1n; last >>= 1n; };
  while (place & 1n) up(); let before = place === 0n ? earlierRoot : rest.shift(); let after = before;
  for (const beside of rest) {
    if (last === 0n) return false; const both = place & 1n || place === last;
    [before, after] = both ? [node(beside, before), node(beside, after)] : [before, node(after, beside)];
    while (both && !(place & 1n) && place !== 0n) up(); up();
  }
  return before !== undefined && last === 0n && before.equals(earlierRoot) && after.equals(laterRoot);
}
// how many hashes prove one leaf; a last hash without a neighbour moves up as it is, which gives RFC 6962's tree
function proofLength(level, at) { return level === 1 ? 0 : ((at % 2 ? at - 1 : at + 1) < level ? 1 : 0) + proofLength(Math.ceil(level / 2), Math.floor(at / 2)); }
function logKey(written) {
  const parts = written.split('+'); const typed = base64(parts.slice(2).join('+'), "the log's key"); const id = sha256(`${parts[0]}\n`, typed).subarray(0, 4);
  demand(parts[0] && typed.length === 33 && typed[0] === 1 && id.toString('hex') === parts[1], "the log's public key is not of its name");
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: typed.subarray(1).toString('base64url') }; return { name: parts[0], id, key: createPublicKey({ format: 'jwk', key: jwk }) };
}
function checkpoint(note) {
  const end = note.lastIndexOf('\n\n'); demand(end >= 0 && note.endsWith('\n'), 'a signed note is a text, an empty line and signatures');
  const body = note.slice(0, end + 1);
  const signatures = note.slice(end + 2, -1).split('\n').map((line) => {
    const parts = line.split(' ');
    demand(parts.length === 3 && parts[0] === '\u2014' && parts[1] && !parts[1].includes('+'), "a signature's line is a dash, a name and the signature");
    return { name: parts[1], bytes: base64(parts[2], 'a signature') };
  });
  const [origin, size, root, rest, ...more] = body.split('\n');
  demand(origin && /^(0|[1-9][0-9]{0,14})$/.test(size) && rest === '' && more.length === 0, "a checkpoint has three lines: the log's name, its size and its root");
  return { body, signatures, origin, size: Number(size), root: base64(root, "a checkpoint's root") };
}
function signedBy(key, note) {
  const claimed = note.signatures.filter((one) => one.name === key.name && one.bytes.subarray(0, 4).equals(key.id));
  return note.origin === key.name && claimed.length > 0
    && claimed.every((one) => one.bytes.length === 68 && verifySignature(null, Buffer.from(note.body), key.key, one.bytes.subarray(4)));
}

// ---- exact numbers: [numerator, denominator], lowest terms, denominator above 0 ------------------------------------------------
const gcd = (a, b) => { while (b) [a, b] = [b, a % b]; return a < 0n ? -a : a; };
const fraction = (n, d = 1n) => { const c = gcd(n, d); return d < 0n ? [-n / c, -d / c] : [n / c, d / c]; };
const add = (a, b) => fraction(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
const times = (a, b) => fraction(a[0] * b[0], a[1] * b[1]); const over = (a, b) => fraction(a[0] * b[1], a[1] * b[0]);
const compare = (a, b) => { const d = a[0] * b[1] - b[0] * a[1]; return d < 0n ? -1 : d > 0n ? 1 : 0; };
const sum = (all) => all.reduce(add, [0n, 1n]); const whole = (n) => [BigInt(n), 1n]; const NONE = whole(0);
const decimal = (written) => {
  demand(typeof written === 'string' && /^-?[0-9]{1,15}([.][0-9]{1,12})?$/.test(written), `${JSON.stringify(written)} is no decimal`);
  const [before, after = ''] = written.split('.'); return fraction(BigInt(before + after), 10n ** BigInt(after.length));
};
const shown = ([n, d]) => (d === 1n ? `${n}` : `${n}/${d}`);
function rounded(value, rounding) {
  if (!rounding) return value; const [n, d] = times(value, whole(10n ** BigInt(rounding.places)));
  const [size, negative] = n < 0n ? [-n, true] : [n, false]; const [result, side] = [size / d, 2n * (size % d) - d];
  const up = side > 0n || (side === 0n && (rounding.mode === 'half-up' || result % 2n === 1n)) ? 1n : 0n;
  return fraction(negative ? -result - up : result + up, 10n ** BigInt(rounding.places));
}

// ---- the places of one round ----------------------------------------------------------------------------------------------------
const KNOWN = {
  method: ['mean', 'trimmed-mean', 'medal-points'], per: ['juror-total', 'criterion'], 'own-state': ['allow'], 'public-vote': ['breaks-ties'],
  completeness: ['block', 'drop-incomplete-jurors', 'use-what-is-there'], weights: ['share', 'factor'], mode: ['half-up', 'half-even'],
  step: ['criterion', 'after-weight', 'block', 'juror-total', 'mean', 'total'],
};
const know = (what, word, words = KNOWN[what]) => { if (!words.includes(word)) throw new Unknown(`the rule ${what} ${JSON.stringify(word)}`); };
function count(round) {
  const rules = round.opened.scoring; const how = rules.aggregation; if (rules.ballots) return countVotes(round);
  [['method', how.method], ['per', how.per], ...rules.rounding.flatMap((one) => [['step', one.step], ['mode', one.mode]]),
    ...['completeness', 'own-state', 'weights', 'public-vote'].map((what) => [what, rules[what]])].forEach(([what, word]) => know(what, word));
  const [jurors, entries] = [[...round.jurors].sort(), [...round.entries].sort()]; const all = (parts) => parts.flatMap((one) => [one, ...all(one.criteria)]);
  const leaves = all(rules.criteria).filter((one) => one.criteria.length === 0); const perCriterion = how.per === 'criterion';
  const at = (step, value, exact = false) => rounded(value, exact ? undefined : rules.rounding.find((one) => one.step === step));
  const perUnit = rules['out-of'] === undefined ? whole(1) : over(decimal(rules['out-of']), decimal(rules.scale.max));
  const [min, max, by] = [rules.scale.min, rules.scale.max, rules.scale.step].map(decimal);
  const mark = (juror, entry, leaf) => {
    if (round.excluded.has(`${juror}\n${entry}`)) return 'excluded'; const written = round.sheets.get(`${juror}\n${entry}`)?.[leaf.id];
    if (written === undefined || written === 'abstain') return written ?? 'missing'; const value = decimal(written);
    const onScale = compare(value, min) >= 0 && compare(value, max) <= 0 && over(add(value, times(min, whole(-1))), by)[1] === 1n;
    demand(onScale, `juror ${juror} gives entry ${entry} ${written} for ${leaf.id}, off the scale`); return value;
  };
  // which sheets count: by juror and entry, the marks in the order of the leaves
  const counted = new Map(); let blocked = false; for (const juror of jurors) {
    const marked = entries.map((entry) => [entry, leaves.map((leaf) => mark(juror, entry, leaf))]);
    const owes = marked.some(([, marks]) => marks.includes('missing') && (perCriterion || !marks.includes('excluded'))); blocked ||= owes && rules.completeness === 'block';
    const admitted = marked.filter(([, marks]) => (perCriterion ? marks.some(Array.isArray) : marks.every(Array.isArray)));
    counted.set(juror, new Map(owes && rules.completeness === 'drop-incomplete-jurors' ? [] : admitted));
  }
  // what a sheet and an entry come to; exact: without any rounding
  const weight = (one) => (rules.weights === 'share' ? over(decimal(one.weight), whole(100)) : decimal(one.weight));
  const value = (one, ofLeaf, exact) => (one.criteria.length ? at('block', total(one.criteria, ofLeaf, exact), exact) : at('criterion', ofLeaf(one), exact));
  const total = (parts, ofLeaf, exact) => sum(parts.map((one) => at('after-weight', times(value(one, ofLeaf, exact), weight(one)), exact)));
  const sheet = (marks) => at('juror-total', total(rules.criteria, (leaf) => times(marks[leaves.indexOf(leaf)], perUnit), perCriterion), perCriterion);
  const totals = new Map(jurors.map((juror) => [juror, new Map([...counted.get(juror)]
    .filter(([, marks]) => marks.every(Array.isArray)).map(([entry, marks]) => [entry, sheet(marks)]))]));
  const mean = (numbers, high = 0, low = 0) => {
    const kept = [...numbers].sort(compare).slice(low, numbers.length - high); return kept.length ? over(sum(kept), whole(kept.length)) : NONE;
  };
  const drops = how.method === 'trimmed-mean' ? [how['drop-high'], how['drop-low']] : [0, 0]; const least = Math.max(rules['minimum-sheets'], drops[0] + drops[1] + 1);
  const marksOf = (entry, leaf) => jurors.map((juror) => counted.get(juror).get(entry)?.[leaves.indexOf(leaf)]).filter(Array.isArray);
  const totalsOf = (entry) => jurors.map((juror) => totals.get(juror).get(entry)).filter(Array.isArray);
  const sheets = (entry) => (perCriterion ? Math.min(...leaves.map((leaf) => marksOf(entry, leaf).length)) : totalsOf(entry).length);
  const rank = (juror, entry) => {
    const mine = totals.get(juror).get(entry); return mine ? 1 + [...totals.get(juror).values()].filter((other) => compare(other, mine) > 0).length : 0;
  };
  const points = how.points.map(decimal); const orders = (juror) => totals.get(juror).size >= Math.min(points.length, entries.length);
  const equal = (juror) => points.some((_, place) => entries.filter((entry) => rank(juror, entry) === place + 1).length > 1);
  blocked ||= how.method === 'medal-points' && jurors.some((juror) => counted.get(juror).size && orders(juror) && equal(juror));
  const result = (entry) => {
    if (perCriterion) return at('total', total(rules.criteria, (leaf) => at('mean', times(mean(marksOf(entry, leaf), ...drops), perUnit)), false));
    if (how.method !== 'medal-points') return at('total', at('mean', mean(totalsOf(entry), ...drops)));
    return at('total', sum(jurors.map((juror) => (orders(juror) && points[rank(juror, entry) - 1]) || NONE)));
  };
  const sheetless = (entry) => leaves.some((leaf) => marksOf(entry, leaf).length === 0);
  // ties: a ladder of numbers to compare, or of people and lots to ask
  const meanOf = (one, entry) => (sheetless(entry) ? NONE : value(one, (leaf) => times(mean(marksOf(entry, leaf)), perUnit), true));
  const share = (wanted, parts = rules.criteria) => parts.reduce((found, one) => {
    const below = found ? undefined : one === wanted ? whole(1) : share(wanted, one.criteria); return below ? times(below, weight(one)) : found;
  }, undefined);
  const heaviest = (criteria) => [...criteria].sort((a, b) => compare(share(b), share(a))).map((one) => (entry) => meanOf(one, entry));
  const ranked = (place) => (entry) => whole(jurors.filter((juror) => rank(juror, entry) === place).length);
  const rungs = {
    points: [result], golds: [ranked(1)], silvers: [ranked(2)], bronzes: [ranked(3)], 'mean-total': [(entry) => mean(totalsOf(entry))],
    criteria: heaviest(rules.criteria), 'sub-criteria': heaviest(leaves), lots: ['lots'], chair: ['chair'], shared: ['shared'],
  };
  const blocks = (ids) => (entry) => sum(all(rules.criteria).filter((one) => ids.includes(one.id)).map((one) => times(meanOf(one, entry), share(one))));
  const ladder = rules.ties.flatMap((word) => { if (word.startsWith('blocks:')) return [blocks(word.slice(7).split('+'))]; know('tie-break', word, Object.keys(rungs)); return rungs[word];
  });
  const chair = (group) => {
    const ruling = round.rulings.find((order) => group.every((entry) => order.includes(entry))); return ruling && [...group].sort((a, b) => ruling.indexOf(a) - ruling.indexOf(b));
  };
  const lot = (entry) => hex(`${round.opened.lots}\n${entry}`);
  const lots = (group) => (round.opened.lots === '' ? undefined : [...group].sort((a, b) => (lot(a) < lot(b) ? -1 : 1)));
  const descend = (group, [rung, ...rest]) => {
    if (group.length === 1 || rung === undefined || rung === 'shared') return [{ entries: group, open: false }];
    if (typeof rung === 'string') {
      const order = rung === 'chair' ? chair(group) : lots(group);
      return order ? order.map((entry) => ({ entries: [entry], open: false })) : [{ entries: group, open: true }];
    }
    const parts = []; for (const [entry, value] of group.map((one) => [one, rung(one)]).sort((a, b) => compare(b[1], a[1]))) {
      if (parts.length && compare(parts.at(-1).value, value) === 0) parts.at(-1).entries.push(entry);
      else parts.push({ value, entries: [entry] });
    }
    return parts.flatMap((part) => descend(part.entries, rest));
  };
  // places, medals, who goes on
  const [places, advancing, placeable] = [[], [], blocked ? [] : entries.filter((entry) => sheets(entry) >= least)];
  const medal = (entry, place, open) => {
    const won = rules.medals.find((one, i) => (typeof one === 'string' ? i === place - 1
      : (!one['first-place-only'] || place === 1) && compare(result(entry), decimal(one['at-least'])) >= 0));
    return entries.length < rules['minimum-entries'] || open ? '' : won?.medal ?? won ?? '';
  };
  for (const group of placeable.length ? descend(placeable, [result, ...ladder]) : []) {
    const [place, room] = [places.length + 1, (rules.cut?.places ?? 0) - advancing.length];
    if (rules.cut && place <= rules.cut.places) {
      const everyone = group.entries.length <= room || rules.cut['at-tie'] === 'extend';
      advancing.push(...(everyone ? group.entries : (chair(group.entries) ?? []).slice(0, room)));
    }
    const placed = (entry) => ({ entry, exact: shown(result(entry)), medal: medal(entry, place, group.open), place, sheets: sheets(entry) });
    places.push(...group.entries.map(placed));
  }
  return { places, advancing, unplaced: entries.filter((entry) => sheets(entry) < least) };
}

// ---- votes of the public: plurality with one choice, or approval --------------------------------------------------------------------
function countVotes(round) {
  const { ballots, cut, medals, 'minimum-entries': least } = round.opened.scoring; know('ballots', ballots.method, ballots.choices === 1 ? ['plurality', 'approval'] : ['approval']);
  const entries = [...round.entries].sort(); const votes = new Map(entries.map((entry) => [entry, 0])); const most = ballots.choices || Infinity;
  for (const [voter, named] of round.votes) {
    const right = named.length > 0 && named.length <= most && (!ballots.exactly || named.length === most) && new Set(named).size === named.length && named.every((one) => votes.has(one));
    demand(right, `voter ${voter} names ${canonical(named)}, which the rules do not allow`); for (const one of named) votes.set(one, votes.get(one) + 1);
  }
  if (round.votes.size === 0) return { places: [], advancing: [], unplaced: entries };
  const places = entries.sort((a, b) => votes.get(b) - votes.get(a)).map((entry) => {
    const [won, place] = [votes.get(entry), 1 + [...votes.values()].filter((more) => more > votes.get(entry)).length];
    const medal = medals.find((one, i) => (typeof one === 'string' ? i === place - 1 : (!one['first-place-only'] || place === 1) && compare(whole(won), decimal(one['at-least'])) >= 0));
    return { entry, exact: `${won}`, medal: won === 0 || entries.length < least ? '' : medal?.medal ?? medal ?? '', place, sheets: won };
  });
  return { places, advancing: places.filter((one) => one.place <= (cut?.places ?? 0)).map((one) => one.entry), unplaced: [] };
}

// ---- the rounds as their records tell them ------------------------------------------------------------------------------------------
const newRound = () => ({ sheets: new Map(), excluded: new Set(), rulings: [], overrides: [], secrets: [], entries: new Set(), jurors: new Set(), votes: new Map() });
function tell(round, { act, subject, content, line }, fail) {
  const key = () => `${text(content, 'juror')}\n${text(content, 'entry')}`;
  const byTwo = () => { if (text(content, 'proposed-by') === text(content, 'confirmed-by')) fail(`The record ${act} of ${subject} was proposed and confirmed by the same person.`); };
  const open = () => { round.opened = content; for (const whose of ['entries', 'jurors']) round[whose] = new Set(list(content, whose).map((one) => text(one, 'id'))); };
  const sheet = () => {
    const name = `The sheet ${subject} (juror ${content.juror}, entry ${content.entry})`;
    if (round.closed) fail(`${name} came after the round was closed.`);
    if (!round.jurors.has(content.juror) || !round.entries.has(content.entry)) fail(`${name} is of a juror or an entry that the round does not have.`);
    round.secrets.push(line); round.sheets.set(key(), content.marks);
  };
  const exclude = () => round.excluded.add(key()); const close = () => { round.closed = true; };
  const vote = () => { if (round.closed) fail(`The record ${act} of ${subject} came after the round was closed.`); round.votes.set(text(content, 'voter'), list(content, 'entries')); };
  const kinds = {
    'round-opened': () => { if (round.opened) fail('The round was opened twice.'); open(); }, 'round-amended': open,
    'juror-replaced': () => round.jurors.add(text(content, 'juror')), 'sheet-submitted': sheet, 'sheet-superseded': sheet, 'vote-cast': vote,
    'juror-recused': exclude, 'sheet-taken-back': exclude, 'sheet-struck-out': () => { byTwo(); exclude(); },
    'tie-ruled': () => round.rulings.push(list(content, 'order')), 'round-closed': close, 'final-frozen': close, 'round-reopened': () => { round.closed = false; }, 'round-examined': () => round.secrets.push(line),
    'place-overridden': () => { byTwo(); round.overrides.push({ entry: content.entry, place: content.place, reason: content.reason }); },
    'round-sealed': () => { if (hex(round.secrets.map((one) => `${one}\n`).join('')) !== content.plain) fail('What was sealed is not what the bundle shows of the sheets.'); },
  };
  if (Object.hasOwn(kinds, act)) kinds[act](); else fail(`The record ${act} of ${subject} is of a kind that this program does not know.`);
}

// ---- everything that is checked -------------------------------------------------------------------------------------------------------
export function verify(zip, held, receipt) {
  const [findings, records, rounds] = [[], [], new Map()]; const fail = (sentence) => { findings.push({ holds: false, sentence }); };
  const guard = (check) => {
    try { return check(); } catch (e) { return fail(e instanceof Unknown ? `This verifier does not know ${e.message}.` : `Something cannot be read: ${e.message}.`); }
  };
  const section = (check) => { const before = findings.length; const sentence = guard(check); if (findings.length === before) findings.push({ holds: true, sentence }); };
  const { files, manifest, object } = bundle(zip); let [log, release] = [];
  section(() => {
    for (const name of LISTED) if (hex(files.get(name)) !== manifest.files?.[name]) fail(`The file ${name} is not the one that the bundle lists.`);
    return `The files of ${manifest.name} are those that it lists.`;
  });
  section(() => {
    const key = logKey(text(manifest, 'key')); release = object('release.json'); const made = object('checkpoints.json');
    const notes = [...list(made, 'checkpoints'), text(release, 'checkpoint')].map(checkpoint);
    const proofs = [...list(made, 'proofs'), ...(notes.length > 1 || release.proof.length ? [list(release, 'proof')] : [])];
    const whole = proofs.length === notes.length - 1 && proofs.flat().every(isHash) && Object.keys(made).length === 2 && Object.keys(release).length === 4;
    demand(whole, 'there is not one proof between each two checkpoints');
    const kept = held === undefined ? [] : [checkpoint(held)];
    log = readLog(files.get('log.jsonl'), new Set([...notes, ...kept].map((one) => one.size)));
    for (const [one, whose] of [...notes.map((note) => [note, 'The checkpoint']), ...kept.map((note) => [note, 'The checkpoint you hold'])]) {
      if (!signedBy(key, one)) fail(`${whose} over ${one.size} entries is not signed with the key that the bundle names.`);
      if (one.size > log.size) fail(`${whose} is over ${one.size} entries, but the log has ${log.size}: it was cut, or the checkpoint is of a later time.`);
      else if (!log.roots.get(one.size).equals(one.root)) fail(`The first ${one.size} entries of the log are not those that the checkpoint over them was made for.`);
    }
    proofs.forEach((proof, i) => {
      const [earlier, later, path] = [notes[i], notes[i + 1], proof.map((one) => Buffer.from(one, 'hex'))];
      const grew = earlier.size < later.size && consistent(earlier.size, later.size, path, earlier.root, later.root); if (!grew) fail(`It is not proved that the log only grew from ${earlier.size} to ${later.size} entries.`);
    });
    const last = notes.at(-1).size; if (last !== log.size || !log.complete) fail(`The last checkpoint is over ${last} entries, the log has ${log.size}: entries were cut off or added.`);
    return `The log of ${log.size} entries is the one that ${notes.length} checkpoints sign, and only ever grew.`;
  });
  if (!log) return findings;
  section(() => {
    const [opened, scopes] = [new Set([release.leaf]), new Set([text(manifest, 'edition')])];
    const entryOf = (leaf) => { const found = log.committed.get(leaf); return found && { index: found.index, ...json(utf8(found.line, 'the log'), 'an entry of the log') }; };
    const released = entryOf(release.leaf);
    const right = released?.act === 'results-published' && released.scope === manifest.edition && released.commitment === commitment(release.salt, files.get('bundle.json'));
    if (!right) fail('What is published is not what was logged when the results were released.');
    const lines = utf8(files.get('records.jsonl'), 'records.jsonl').split('\n'); demand(lines.pop() === '', 'records.jsonl is cut short');
    let last = -1; for (const line of lines) guard(() => {
      const record = json(line, 'a record'); const { content, leaf, salt } = record;
      demand(Object.keys(record).length === 3 && content && typeof leaf === 'string', 'a record has a content, a leaf and a salt');
      const [entry, scope] = [entryOf(leaf), content.round ?? content.edition];
      const name = content.sheet ? `sheet ${entry?.subject ?? content.sheet} (juror ${content.juror}, entry ${content.entry})` : `record ${entry?.act} of ${entry?.subject}`;
      demand(entry, `the ${name} refers to no entry of the log`);
      if (opened.has(leaf) || entry.index < last) fail(`The ${name} is there twice or not in the order of the log.`);
      if (commitment(salt, canonical(content)) !== entry.commitment || scope !== entry.scope) fail(`The ${name} is not what the log committed to.`);
      scopes.add(scope); opened.add(leaf); last = entry.index;
      records.push({ act: entry.act, subject: entry.subject, leaf, name, content, line });
    });
    for (const [leaf] of log.committed) {
      const entry = opened.has(leaf) ? undefined : entryOf(leaf);
      if (entry && scopes.has(entry.scope)) fail(`The ${entry.act} of ${entry.subject} is in the log and not in the bundle.`);
    }
    return `All ${records.length} records are what the log committed to, and none was left out.`;
  });
  section(() => {
    const rules = hex(files.get('rules.yaml'));
    if (/^id: *([^ #\n]+)/m.exec(utf8(files.get('rules.yaml'), 'rules.yaml'))?.[1] !== manifest.edition) fail('The rules are of another edition than the bundle.');
    const [fixed, ofRounds] = [records.filter((one) => one.act === 'edition-opened'), records.filter((one) => one.act !== 'edition-opened')];
    if (fixed.some((one) => one.content.rules !== rules)) fail('The rules file is not the one that was fixed when the edition was opened.');
    for (const one of ofRounds) {
      const id = one.content.round; if (!rounds.has(id)) rounds.set(id, newRound());
      tell(rounds.get(id), one, (sentence) => fail(`Round ${id}: ${sentence}`));
    }
    const outcome = list(object('outcome.json'), 'rounds'); const entries = new Set(list(object('entries.json'), 'entries').map((one) => one.id));
    if (outcome.length !== rounds.size) fail(`The outcome has ${outcome.length} rounds, the records have ${rounds.size}.`);
    [...rounds].forEach(([id, round], i) => guard(() => {
      demand(round.opened, `the round ${id} was never opened`);
      for (const entry of round.entries) if (!entries.has(entry)) fail(`Entry ${entry} was judged and is not among the published entries.`);
      if (round.opened.rules !== rules) fail(`Round ${id}: it was not judged under the rules that are published.`);
      const { category, stage, state } = round.opened; const counted = { ...count(round), category, overrides: round.overrides, round: id, stage, state };
      const said = { ...outcome[i], places: list(outcome[i], 'places').map(({ 'decided-by': _, value, ...place }) => place), unplaced: list(outcome[i], 'unplaced').map((one) => one.entry) };
      for (const [what, mine] of Object.entries(counted)) {
        const same = (one, other) => canonical(one ?? '') === canonical(other ?? '');
        const at = Array.isArray(mine) ? mine.findIndex((one, j) => !same(one, said[what]?.[j])) : -1;
        if (!same(mine, said[what])) fail(`Round ${id}: published ${what} differ from the recount: counted ${canonical(mine[at] ?? mine)}, published ${canonical(said[what]?.[at] ?? said[what] ?? '')}.`);
      }
    }));
    return `All places of ${rounds.size} rounds come out as published.`;
  });
  if (receipt !== undefined) section(() => {
    const index = log.leaves.findIndex((leaf) => leaf.toString('hex') === receipt); const of = records.find((one) => one.leaf === receipt); if (index < 0) return fail('No entry of the log has your receipt.');
    return `Your receipt is entry ${index} of the log, ${of ? `the ${of.name}, as published` : 'an act without published content'}; proved by ${proofLength(log.size, index)} hashes.`;
  });
  return findings;
}

// ---- the command line ---------------------------------------------------------------------------------------------------------------
function main(file) {
  const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
  try {
    demand(file !== undefined && statSync(file).size < 2 ** 31, 'give the file of a bundle, of less than 2 GiB');
    const held = option('--checkpoint') && readFileSync(option('--checkpoint'), 'utf8').replaceAll('\r\n', '\n');
    const findings = verify(readFileSync(file), held, option('--receipt'));
    for (const { holds, sentence } of findings) console.log(`${holds ? 'holds ' : 'FAILS '} ${sentence}`);
    const right = findings.every((one) => one.holds); console.log(right ? 'Everything holds.' : 'NOT everything holds.'); return right ? 0 : 1;
  } catch (e) { console.error(`${file}: ${e.code === 'ENOENT' ? 'there is no such file' : e.message}`); return 1; }
}
// From standard input, again and again: four bytes of length (little endian) and a bundle, four bytes and a held checkpoint (length
// 0: none). To standard output a line each: 0, or 1 and the first sentence that says why.
function batch(all) {
  for (let at = 0; at < all.length;) {
    const next = () => { const from = at + 4; at = from + all.readUInt32LE(at); return all.subarray(from, at); }; const [zip, held] = [next(), next()];
    let failed; try { failed = verify(zip, held.length ? held.toString() : undefined).find((one) => !one.holds)?.sentence; } catch (e) { failed = e.message; }
    console.log(failed === undefined ? '0' : `1 ${failed.replaceAll('\n', ' ')}`);
  }
}
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv[2] === '--batch') batch(readFileSync(0)); else process.exitCode = main(process.argv[2]);
}
