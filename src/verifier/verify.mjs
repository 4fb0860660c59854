#!/usr/bin/env node
// The second verifier of Laurel's bundles (src/docs/bundle.md): written from the document, sharing no code with the first.
// Node 20.15 or later, no dependency. Exact arithmetic throughout. What it does not know it says; it never guesses.
//   node verify.mjs BUNDLE.zip [--checkpoint FILE] [--receipt CODE]     exit 0: everything holds; exit 1: it does not
import crypto, { createPublicKey, verify as verifySignature } from 'node:crypto'; import zlib from 'node:zlib';
import { readFileSync, statSync } from 'node:fs'; import { pathToFileURL } from 'node:url';
const FORMAT = 'laurel-bundle/1'; const LISTED = ['checkpoints.json', 'entries.json', 'outcome.json', 'records.jsonl', 'rules.yaml'];
const FILES = ['bundle.json', 'checkpoints.json', 'entries.json', 'log.jsonl', 'outcome.json', 'records.jsonl', 'release.json', 'rules.yaml'];
class Bad extends Error {} class Unknown extends Error {} const demand = (ok, why) => { if (!ok) throw new Bad(why); };
// ---- hashes, texts, JSON --------------------------------------------------------------------------------------------------
const bytesOf = (parts) => (parts.length === 1 ? parts[0] : Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))));
const sha256 = (...parts) => crypto.hash('sha256', bytesOf(parts), 'buffer'); const hex = (...parts) => sha256(...parts).toString('hex'); const isHash = (text) => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
const attempt = (deed, why) => { try { return deed(); } catch { throw new Bad(why); } };
const utf8 = (bytes, what) => attempt(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), `${what} is not UTF-8`);
const base64 = (text, what) => { const bytes = Buffer.from(text, 'base64'); demand(bytes.toString('base64') === text, `${what} is not base64`); return bytes; };
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`; const member = (key) => `${JSON.stringify(key)}:${canonical(value[key])}`;
  if (value !== null && typeof value === 'object') return `{${Object.keys(value).sort().map(member).join(',')}}`;
  demand(typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value), 'it holds a value that has no place there'); return JSON.stringify(value);
};
const json = (text, what) => {
  const value = attempt(() => JSON.parse(text), `${what} is not JSON`); demand(value !== null && typeof value === 'object' && canonical(value) === text, `${what} is not written as canonical JSON is`);
  return value;
};
const text = (object, key) => { demand(typeof object?.[key] === 'string', `there is no ${key}`); return object[key]; };
const list = (object, key) => { demand(Array.isArray(object?.[key]), `there are no ${key}`); return object[key]; };
const commitment = (salt, content) => { demand(isHash(salt), 'a salt has 64 digits 0-9 a-f'); return hex('laurel-commitment-v1\n', Buffer.from(salt, 'hex'), content); };
// ---- the container: a zip file that can be written in one way only ----------------------------------------------------------
const little = (width, value) => { const one = Buffer.alloc(width); one.writeUIntLE(value, 0, width); return one; };
const numbers = (...runs) => Buffer.concat(runs.flatMap(([width, ...values]) => values.map((value) => little(width, value))));
function written(files) {
  const [parts, directory] = [[], []]; let at = 0; for (const [name, bytes] of files) {
    const facts = numbers([2, 10, 0, 0, 0, 0x21], [4, zlib.crc32(bytes), bytes.length, bytes.length], [2, name.length, 0]); parts.push(numbers([4, 0x04034b50]), facts, Buffer.from(name), bytes);
    directory.push(numbers([4, 0x02014b50], [2, 10]), facts, numbers([2, 0, 0, 0], [4, 0, at]), Buffer.from(name)); at += 30 + name.length + bytes.length;
  }
  const [count, length] = [files.length, Buffer.concat(directory).length]; return Buffer.concat([...parts, ...directory, numbers([4, 0x06054b50], [2, 0, 0, count, count], [4, length, at], [2, 0])]);
}
function container(zip) {
  const files = new Map(); for (let at = 0, start; at + 30 <= zip.length && zip.readUInt32LE(at) === 0x04034b50; at = start + zip.readUInt32LE(at + 18)) {
    start = at + 30 + zip.readUInt16LE(at + 26); const name = zip.toString('latin1', at + 30, start); files.set(name, zip.subarray(start, start + zip.readUInt32LE(at + 18)));
  }
  demand(files.size > 0, 'it is not a zip file'); const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  demand(written(sorted).equals(zip), "its container is not as a bundle's is: bytes were changed, added or cut off, or a file in it is compressed"); return new Map(sorted);
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
  const root = () => (peaks.length ? peaks.reduceRight((right, left) => node(left, right)) : sha256()); if (sizes.has(0)) log.roots.set(0, root()); let from = 0;
  for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
    const line = bytes.subarray(from, to); const leaf = sha256(ZERO, line); if (!line.includes(uncommitted)) log.committed.set(leaf.toString('hex'), { index: log.size, line }); let carried = leaf;
    for (let full = log.size; full % 2 === 1; full = (full - 1) / 2) carried = node(peaks.pop(), carried); peaks.push(carried);
    log.size = log.leaves.push(leaf); if (sizes.has(log.size)) log.roots.set(log.size, root()); from = to + 1;
  }
  return Object.assign(log, { complete: from === bytes.length });
}
function consistent(earlier, later, path, earlierRoot, laterRoot) { // RFC 9162, 2.1.4.2, on BigInt so that no size overflows
  if (earlier === 0) return path.length === 0 && earlierRoot.equals(sha256());
  let [place, last, rest] = [BigInt(earlier - 1), BigInt(later - 1), [...path]]; const up = () => { place >>= 1n; last >>= 1n; };
  while (place & 1n) up(); let before = place === 0n ? earlierRoot : rest.shift(); let after = before;
  for (const beside of rest) {
    if (last === 0n) return false; const both = place & 1n || place === last; [before, after] = both ? [node(beside, before), node(beside, after)] : [before, node(after, beside)];
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
  const body = note.slice(0, end + 1); const signatures = note.slice(end + 2, -1).split('\n').map((line) => {
    const parts = line.split(' '); demand(parts.length === 3 && parts[0] === '\u2014' && parts[1] && !parts[1].includes('+'), "a signature's line is a dash, a name and the signature");
    return { name: parts[1], bytes: base64(parts[2], 'a signature') };
  });
  const [origin, size, root, rest, ...more] = body.split('\n');
  demand(origin && /^(0|[1-9][0-9]{0,14})$/.test(size) && rest === '' && more.length === 0, "a checkpoint has three lines: the log's name, its size and its root");
  return { body, signatures, origin, size: Number(size), root: base64(root, "a checkpoint's root") };
}
function signedBy(key, note) {
  const claimed = note.signatures.filter((one) => one.name === key.name && one.bytes.subarray(0, 4).equals(key.id));
  return note.origin === key.name && claimed.length > 0 && claimed.every((one) => one.bytes.length === 68 && verifySignature(null, Buffer.from(note.body), key.key, one.bytes.subarray(4)));
}
// ---- exact numbers: [numerator, denominator], lowest terms, denominator above 0 ------------------------------------------------
const gcd = (a, b) => { while (b) [a, b] = [b, a % b]; return a < 0n ? -a : a; }; const fraction = (n, d = 1n) => { const c = gcd(n, d); return d < 0n ? [-n / c, -d / c] : [n / c, d / c]; };
const add = (a, b) => fraction(a[0] * b[1] + b[0] * a[1], a[1] * b[1]); const times = (a, b) => fraction(a[0] * b[0], a[1] * b[1]); const over = (a, b) => fraction(a[0] * b[1], a[1] * b[0]);
const compare = (a, b) => { const d = a[0] * b[1] - b[0] * a[1]; return d < 0n ? -1 : d > 0n ? 1 : 0; }; const shown = ([n, d]) => (d === 1n ? `${n}` : `${n}/${d}`);
const sum = (all) => all.reduce(add, [0n, 1n]); const whole = (n) => [BigInt(n), 1n]; const NONE = whole(0);
const decimal = (written) => {
  demand(typeof written === 'string' && /^-?[0-9]{1,15}([.][0-9]{1,12})?$/.test(written), `${JSON.stringify(written)} is no decimal`);
  const [before, after = ''] = written.split('.'); return fraction(BigInt(before + after), 10n ** BigInt(after.length));
};
function rounded(value, rounding) {
  if (!rounding) return value; const [n, d] = times(value, whole(10n ** BigInt(rounding.places)));
  const [size, negative] = n < 0n ? [-n, true] : [n, false]; const [result, side] = [size / d, 2n * (size % d) - d];
  const up = side > 0n || (side === 0n && (rounding.mode === 'half-up' || result % 2n === 1n)) ? 1n : 0n; return fraction(negative ? -result - up : result + up, 10n ** BigInt(rounding.places));
}
// ---- ballots, each a map from options to ranks: a method answers with the places, best first, each a list of options ------------------
const parted = (group, value) => {
  const parts = []; for (const [one, worth] of group.map((one) => [one, value(one)]).sort((a, b) => compare(b[1], a[1]))) {
    if (parts.length && compare(parts.at(-1).worth, worth) === 0) parts.at(-1).group.push(one); else parts.push({ worth, group: [one] });
  }
  return parts.map((part) => part.group);
};
const placedBy = (group, value, ...rest) => (value ? parted(group, value).flatMap((part) => placedBy(part, ...rest)) : [group]); const without = (group, gone) => group.filter((one) => !gone.includes(one));
const undefeated = (group, beats) => { const best = group.filter((one) => !group.some((other) => beats(other, one))); return group.length ? [best, ...undefeated(without(group, best), beats)] : []; };
const placesOf = (groups) => new Map(groups.flatMap((group, i) => group.map((one) => [one, 1 + groups.slice(0, i).flat().length]))); const naming = (ballots) => (one) => whole(ballots.filter((ballot) => ballot.has(one)).length);
const preferring = (ballots, { unranked }) => (one, other) => ballots.filter((b) => b.has(one) && (b.has(other) ? b.get(one) < b.get(other) : unranked === 'last')).length;
const tops = (ballots, running) => { // each ballot's vote for its first option that is still running, split among equal ones
  const firsts = ballots.map((ballot) => parted(running.filter((one) => ballot.has(one)), (one) => whole(-ballot.get(one)))[0] ?? []);
  return (one) => sum(firsts.filter((first) => first.includes(one)).map((first) => fraction(1n, BigInt(first.length))));
};
const runOff = (options, ballots, toMajority) => {
  const [first, out] = [tops(ballots, options), []]; for (let running = options; running.length; running = without(running, out[0])) {
    const votes = tops(ballots, running); const all = sum(running.map(votes)); const won = running.filter((one) => toMajority && compare(add(votes(one), votes(one)), all) > 0);
    out.unshift(won.length ? won : placedBy(running, votes, first).at(-1)); if (won.length) return out;
  }
  return out;
};
const NO_AWARD = 'no award'; const awarded = (running, ballots, prefer, first = true) => { // the first winner must not be below it on most ballots
  const [won] = runOff(running, ballots, true); const fails = first && !won.includes(NO_AWARD) && won.some((one) => prefer(NO_AWARD, one) > prefer(one, NO_AWARD));
  const placed = fails ? [NO_AWARD] : won; const rest = without(running, placed); return [placed, ...(rest.length ? awarded(rest, ballots, prefer, false) : [])];
};
const METHODS = {
  plurality: (options, ballots) => placedBy(options, tops(ballots, options)), approval: (options, ballots) => placedBy(options, naming(ballots)),
  copeland: (options, ballots, how) => placedBy(options, (one) => sum(options.map((other) => whole(Math.sign(preferring(ballots, how)(one, other) - preferring(ballots, how)(other, one)))))),
  schulze: (options, ballots, how) => { // the strongest chains of won pairs, each as strong as its weakest
    const [prefer, path] = [preferring(ballots, how), new Map()]; const at = (one, other) => path.get(`${one}\n${other}`); const set = (one, other, strength) => path.set(`${one}\n${other}`, strength);
    for (const one of options) for (const other of options) { const [pro, con] = [prefer(one, other), prefer(other, one)]; set(one, other, pro <= con ? 0 : how.strength === 'margins' ? pro - con : pro); }
    for (const via of options) for (const one of options) for (const other of options) set(one, other, Math.max(at(one, other), Math.min(at(one, via), at(via, other))));
    return undefeated(options, (one, other) => at(one, other) > at(other, one));
  },
  irv: (options, ballots, how) => (how['no-award'] ? awarded(options, ballots, preferring(ballots, how)) : runOff(options, ballots)),
  eph: (options, ballots, { seats = 6 }) => {
    const [named, out] = [naming(ballots), []]; for (let running = options; ; running = without(running, out[0])) {
      const share = (ballot) => fraction(1n, BigInt(running.filter((one) => ballot.has(one)).length)); const points = new Map(running.map((one) => [one, sum(ballots.filter((ballot) => ballot.has(one)).map(share))]));
      const worth = (one) => points.get(one); const lowest = parted(running, worth).reverse(); const last = placedBy(lowest[0]?.length > 1 ? lowest[0] : lowest.slice(0, 2).flat(), named, worth).at(-1);
      if (running.length <= seats || running.length - last.length < seats) return [...placedBy(running, worth, named), ...out]; out.unshift(last);
    }
  },
  skating: (options, dances) => {
    const mark = (ballot, one) => 1 + (ballot.has(one) ? [...ballot.values()].filter((rank) => rank < ballot.get(one)).length : Math.min(options.length - 1, ballot.size));
    const upTo = (judges, column, one) => judges.map((ballot) => mark(ballot, one)).filter((place) => place <= column); const total = (places) => places.reduce((a, b) => a + b, 0);
    const separate = (judges, couples, column) => (couples.length < 2 || column > options.length ? [couples].filter((some) => some.length)
      : placedBy(couples, (one) => whole(upTo(judges, column, one).length), (one) => whole(-total(upTo(judges, column, one)))).flatMap((some) => separate(judges, some, column + 1)));
    const allocate = (judges, couples, column) => {
      if (column > options.length || !couples.length) return couples.length ? [couples] : []; const there = couples.filter((one) => 2 * upTo(judges, column, one).length > judges.length);
      return [...separate(judges, there, column), ...allocate(judges, without(couples, there), column + 1)];
    };
    const found = dances.map((judges) => allocate(judges, options, 1)); if (dances.length === 1) return found[0];
    const twice = (groups, one) => { const at = groups.findIndex((group) => group.includes(one)); return 2 * groups.slice(0, at).flat().length + 1 + groups[at].length; };
    const byRules10And11 = (couples, place) => {
      if (couples.length < 2) return couples.length ? [couples] : []; const high = (one) => found.map((groups) => twice(groups, one)).filter((two) => two <= 2 * place);
      const [equal] = placedBy(couples, (one) => whole(high(one).length), (one) => whole(-total(high(one)))); const best = equal.length > 1 ? allocate(dances.flat(), equal, place)[0] : equal;
      return [best, ...byRules10And11(without(couples, best), place + best.length)];
    };
    let place = 1; return parted(options, (one) => whole(-total(found.map((groups) => twice(groups, one))))).flatMap((couples) => { const groups = byRules10And11(couples, place); place += couples.length; return groups; });
  },
};
// ---- the places of one round ----------------------------------------------------------------------------------------------------
const KNOWN = {
  method: ['mean', 'trimmed-mean', 'medal-points', 'ballots'], per: ['juror-total', 'criterion'], 'own-state': ['allow', 'exclude'], 'public-vote': ['breaks-ties', 'added'],
  completeness: ['block', 'drop-incomplete-jurors', 'use-what-is-there'], weights: ['share', 'factor'], mode: ['half-up', 'half-even'],
  step: ['criterion', 'after-weight', 'block', 'juror-total', 'mean', 'total'], ballots: Object.keys(METHODS), unranked: ['last', 'ignored'], strength: ['winning-votes', 'margins'],
};
const know = (what, word, words = KNOWN[what]) => { if (!words.includes(word)) throw new Unknown(`the rule ${what} ${JSON.stringify(word)}`); };
const knowBallots = (how) => [['ballots', how.method], ...['unranked', 'strength'].filter((what) => what in how).map((what) => [what, how[what]])].forEach(([what, word]) => know(what, word));
const medalOf = (medals, place, worth) => {
  const won = medals.find((one, i) => (typeof one === 'string' ? i === place - 1 : (!one['first-place-only'] || place === 1) && compare(worth, decimal(one['at-least'])) >= 0)); return won?.medal ?? won ?? '';
};
function voicesIn(round, rounds) { // the public of each state as a voice among the jurors: its entries, most votes first, equal ones by lots
  const counts = new Map(); for (const other of rounds.filter(({ opened }) => opened?.scoring['adds-to'] === round.opened.stage && opened.category === round.opened.category)) {
    for (const { named, state } of other.votes.values()) { const votes = counts.get(state) ?? new Map(); counts.set(state, votes); for (const entry of named) votes.set(entry, (votes.get(entry) ?? 0) + 1); }
  }
  const lot = (state, entry) => hex(`${round.opened.lots}\n${state}\n${entry}`);
  return [...counts].map(([state, votes]) => ({ id: `public-${state}`, state, order: [...votes.keys()].sort((a, b) => votes.get(b) - votes.get(a) || (lot(state, a) < lot(state, b) ? -1 : 1)) }));
}
function count(round, rounds) {
  const rules = round.opened.scoring; const how = rules.aggregation; if (rules.ballots) return countVotes(round);
  [['method', how.method], ['per', how.per], ...rules.rounding.flatMap((one) => [['step', one.step], ['mode', one.mode]]),
    ...['completeness', 'own-state', 'weights', 'public-vote'].map((what) => [what, rules[what]])].forEach(([what, word]) => know(what, word)); if (how.ballots) knowBallots(how.ballots);
  const voices = new Map(voicesIn(round, rounds).map((one) => [one.id, one])); const stateOf = (juror) => voices.get(juror)?.state ?? round.jurors.get(juror);
  const [jurors, entries] = [[...round.jurors.keys(), ...voices.keys()].sort(), [...round.entries.keys()].sort()]; const shares = new Map();
  const weight = (one) => (rules.weights === 'share' ? over(decimal(one.weight), whole(100)) : decimal(one.weight));
  const walk = (parts, factor) => parts.flatMap((one) => { shares.set(one, times(factor, weight(one))); return [one, ...walk(one.criteria, shares.get(one))]; });
  const all = walk(rules.criteria, whole(1)); const leaves = all.filter((one) => one.criteria.length === 0); const perCriterion = how.per === 'criterion';
  const at = (step, value, exact = false) => rounded(value, exact ? undefined : rules.rounding.find((one) => one.step === step));
  const perUnit = rules['out-of'] === undefined ? whole(1) : over(decimal(rules['out-of']), decimal(rules.scale.max)); const [min, max, by] = [rules.scale.min, rules.scale.max, rules.scale.step].map(decimal);
  const spoken = (order, entry) => { const place = order.indexOf(entry); const mark = add(max, times(by, whole(-place))); return place < 0 ? 'excluded' : compare(mark, min) < 0 ? min : mark; };
  const mark = (juror, entry, leaf) => {
    if (round.excluded.has(`${juror}\n${entry}`) || (rules['own-state'] === 'exclude' && stateOf(juror) && stateOf(juror) === round.entries.get(entry))) return 'excluded';
    if (voices.has(juror)) return spoken(voices.get(juror).order, entry); const written = round.sheets.get(`${juror}\n${entry}`)?.[leaf.id];
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
  const value = (one, ofLeaf, exact) => (one.criteria.length ? at('block', total(one.criteria, ofLeaf, exact), exact) : at('criterion', ofLeaf(one), exact));
  const total = (parts, ofLeaf, exact) => sum(parts.map((one) => at('after-weight', times(value(one, ofLeaf, exact), weight(one)), exact)));
  const sheet = (marks) => at('juror-total', total(rules.criteria, (leaf) => times(marks[leaves.indexOf(leaf)], perUnit), perCriterion), perCriterion);
  const totals = new Map(jurors.map((juror) => [juror, new Map([...counted.get(juror)].filter(([, marks]) => marks.every(Array.isArray)).map(([entry, marks]) => [entry, sheet(marks)]))]));
  const mean = (numbers, high = 0, low = 0) => { const kept = [...numbers].sort(compare).slice(low, numbers.length - high); return kept.length ? over(sum(kept), whole(kept.length)) : NONE; };
  const drops = how.method === 'trimmed-mean' ? [how['drop-high'], how['drop-low']] : [0, 0]; const least = Math.max(rules['minimum-sheets'], drops[0] + drops[1] + 1);
  const marksOf = (entry, leaf) => jurors.map((juror) => counted.get(juror).get(entry)?.[leaves.indexOf(leaf)]).filter(Array.isArray);
  const totalsOf = (entry) => jurors.map((juror) => totals.get(juror).get(entry)).filter(Array.isArray);
  const sheets = (entry) => (perCriterion ? Math.min(...leaves.map((leaf) => marksOf(entry, leaf).length)) : totalsOf(entry).length);
  const ranks = new Map(jurors.map((juror) => [juror, placesOf(parted([...totals.get(juror).keys()], (entry) => totals.get(juror).get(entry)))]));
  const rank = (juror, entry) => ranks.get(juror).get(entry) ?? 0; const points = how.points.map(decimal); const orders = (juror) => totals.get(juror).size >= Math.min(points.length, entries.length);
  const equal = (juror) => points.some((_, place) => entries.filter((entry) => rank(juror, entry) === place + 1).length > 1);
  blocked ||= how.method === 'medal-points' && jurors.some((juror) => counted.get(juror).size && orders(juror) && equal(juror));
  // a jury's ballots: its totals order the entries, or each dance by itself; methods that only name leave the lowest out
  const names = ['plurality', 'approval', 'eph'].includes(how.ballots?.method); const lowest = (juror, entry) => counted.get(juror).get(entry).every((one) => compare(one, min) === 0);
  const onBallot = (juror, entry) => {
    const upTo = [...ranks.get(juror).values()].filter((other) => other <= rank(juror, entry)).length; const left = (names && lowest(juror, entry)) || (how.ballots.choices && upTo > how.ballots.choices);
    return left ? [] : [[entry, names && how.ballots.method !== 'plurality' ? 1 : rank(juror, entry)]];
  };
  const danced = (juror, dance) => { const own = [...counted.get(juror)]; return new Map(own.map(([entry, marks]) => [entry, 1 + own.filter(([, other]) => compare(other[dance], marks[dance]) > 0).length])); };
  const methodsPlaces = () => {
    const voting = jurors.filter((juror) => totals.get(juror).size); if (how.ballots.method === 'skating') return METHODS.skating(entries, leaves.map((_, dance) => voting.map((juror) => danced(juror, dance))));
    const ballots = voting.map((juror) => new Map([...totals.get(juror).keys()].flatMap((entry) => onBallot(juror, entry)))).filter((ballot) => !how.ballots.exactly || ballot.size === how.ballots.choices);
    return METHODS[how.ballots.method](entries, ballots, how.ballots);
  };
  const found = how.ballots && !blocked ? methodsPlaces() : []; const byMethod = placesOf(found);
  const given = (juror, entry) => (how.method === 'medal-points' ? (orders(juror) && points[rank(juror, entry) - 1]) || NONE : totals.get(juror).get(entry) ?? NONE);
  const result = (entry) => {
    if (how.ballots) return whole(-byMethod.get(entry)); if (perCriterion) return at('total', total(rules.criteria, (leaf) => at('mean', times(mean(marksOf(entry, leaf), ...drops), perUnit)), false));
    return at('total', how.method === 'medal-points' ? sum(jurors.map((juror) => given(juror, entry))) : at('mean', mean(totalsOf(entry), ...drops)));
  };
  // ties: a ladder of numbers to compare, or of people and lots to ask
  const meanOf = (one, entry) => (leaves.some((leaf) => marksOf(entry, leaf).length === 0) ? NONE : value(one, (leaf) => times(mean(marksOf(entry, leaf)), perUnit), true));
  const heaviest = (criteria) => [...criteria].sort((a, b) => compare(shares.get(b), shares.get(a))).map((one) => (entry) => meanOf(one, entry));
  const ranked = (place, whose = jurors) => (entry) => whole(whose.filter((juror) => rank(juror, entry) === place).length); const publics = jurors.filter((juror) => voices.has(juror));
  const givers = (whose) => (entry) => whole(whose.filter((juror) => compare(given(juror, entry), NONE) > 0).length); const back = (whose) => entries.map((_, i) => ranked(i + 1, whose));
  const rungs = {
    points: [result], golds: [ranked(1)], silvers: [ranked(2)], bronzes: [ranked(3)], 'mean-total': [(entry) => mean(totalsOf(entry))], criteria: heaviest(rules.criteria), 'sub-criteria': heaviest(leaves),
    'count-back': back(jurors), voices: [givers(jurors)], public: [(entry) => sum(publics.map((juror) => given(juror, entry)))], 'public-voices': [givers(publics)], 'public-count-back': back(publics),
    lots: ['lots'], chair: ['chair'], shared: ['shared'],
  };
  const blocks = (ids) => (entry) => sum(all.filter((one) => ids.includes(one.id)).map((one) => times(meanOf(one, entry), shares.get(one))));
  const ladder = rules.ties.flatMap((word) => { if (word.startsWith('blocks:')) return [blocks(word.slice(7).split('+'))]; know('tie-break', word, Object.keys(rungs)); return rungs[word]; });
  const chair = (group) => {
    const ruling = round.rulings.find((order) => group.every((entry) => order.includes(entry))); return ruling && [...group].sort((a, b) => ruling.indexOf(a) - ruling.indexOf(b));
  };
  const lot = (entry) => hex(`${round.opened.lots}\n${entry}`); const lots = (group) => (round.opened.lots === '' ? undefined : [...group].sort((a, b) => (lot(a) < lot(b) ? -1 : 1)));
  const descend = (group, [rung, ...rest]) => {
    if (group.length === 1 || rung === undefined || rung === 'shared') return [{ entries: group, open: false }];
    if (typeof rung !== 'string') return parted(group, rung).flatMap((part) => descend(part, rest)); const order = rung === 'chair' ? chair(group) : lots(group);
    return order ? order.map((entry) => ({ entries: [entry], open: false })) : [{ entries: group, open: true }];
  };
  // places, medals, who goes on
  const [places, advancing, placeable] = [[], [], blocked ? [] : entries.filter((entry) => sheets(entry) >= least)];
  const medal = (entry, place, open) => (entries.length < rules['minimum-entries'] || open ? '' : medalOf(rules.medals, place, result(entry)));
  for (const group of placeable.length ? descend(placeable, [result, ...ladder]) : []) {
    const [place, room] = [places.length + 1, (rules.cut?.places ?? 0) - advancing.length]; if (rules.cut && place <= rules.cut.places) {
      const everyone = group.entries.length <= room || rules.cut['at-tie'] === 'extend'; advancing.push(...(everyone ? group.entries : (chair(group.entries) ?? []).slice(0, room)));
    }
    places.push(...group.entries.map((entry) => ({ entry, exact: how.ballots ? `${byMethod.get(entry)}` : shown(result(entry)), medal: medal(entry, place, group.open), place, sheets: sheets(entry) })));
  }
  return { places, advancing, unplaced: entries.filter((entry) => sheets(entry) < least) };
}
// ---- votes of the public ------------------------------------------------------------------------------------------------------------
function countVotes(round) {
  const { ballots: how, cut, medals, 'minimum-entries': least } = round.opened.scoring; knowBallots(how); const addsUp = how.method === 'approval' || (how.method === 'plurality' && how.choices === 1);
  const entries = [...round.entries.keys()].sort(); const most = how.choices || Infinity; if (how.method === 'plurality') know('choices', how.choices, [1]); know('ballots', how.method, without(Object.keys(METHODS), ['skating']));
  const options = how['no-award'] ? [...entries, NO_AWARD].sort() : entries; const ballots = []; for (const [voter, { named }] of round.votes) {
    const right = named.length > 0 && named.length <= most && (!how.exactly || named.length === most) && new Set(named).size === named.length && named.every((one) => options.includes(one));
    demand(right, `voter ${voter} names ${canonical(named)}, which the rules do not allow`); ballots.push(new Map(named.map((one, i) => [one, addsUp || how.method === 'eph' ? 1 : i + 1])));
  }
  if (ballots.length === 0) return { places: [], advancing: [], unplaced: entries }; if (!addsUp && medals.some((one) => typeof one !== 'string')) throw new Unknown('medals by threshold of such ballots');
  const places = []; let awards = entries.length >= least; for (const group of METHODS[how.method](options, ballots, how)) {
    const place = places.length + 1; awards &&= !group.includes(NO_AWARD); for (const entry of group) {
      const named = ballots.filter((ballot) => ballot.has(entry)).length; places.push({ entry, exact: `${addsUp ? named : place}`, medal: awards && named > 0 ? medalOf(medals, place, whole(named)) : '', place, sheets: named });
    }
  }
  return { places, advancing: places.filter((one) => one.place <= (cut?.places ?? 0) && one.sheets > 0 && one.entry !== NO_AWARD).map((one) => one.entry), unplaced: [] };
}
// ---- the rounds as their records tell them ------------------------------------------------------------------------------------------
const newRound = () => ({ sheets: new Map(), excluded: new Set(), rulings: [], overrides: [], secrets: [], entries: new Map(), jurors: new Map(), votes: new Map() });
function tell(round, { act, subject, content, line }, fail) {
  const key = () => `${text(content, 'juror')}\n${text(content, 'entry')}`; const late = (what) => { if (round.closed) fail(`${what} came after the round was closed.`); };
  const byTwo = () => { if (text(content, 'proposed-by') === text(content, 'confirmed-by')) fail(`The record ${act} of ${subject} was proposed and confirmed by the same person.`); };
  const open = () => { round.opened = content; for (const whose of ['entries', 'jurors']) round[whose] = new Map(list(content, whose).map((one) => [text(one, 'id'), one.state])); };
  const sheet = () => {
    const name = `The sheet ${subject} (juror ${content.juror}, entry ${content.entry})`; late(name);
    if (!round.jurors.has(content.juror) || !round.entries.has(content.entry)) fail(`${name} is of a juror or an entry that the round does not have.`);
    round.secrets.push(line); round.sheets.set(key(), content.marks);
  };
  const exclude = () => round.excluded.add(key()); const close = () => { round.closed = true; };
  const vote = () => { late(`The record ${act} of ${subject}`); round.votes.set(text(content, 'voter'), { named: list(content, 'entries'), state: content.state ?? '' }); };
  const kinds = {
    'round-opened': () => { if (round.opened) fail('The round was opened twice.'); open(); }, 'round-amended': open,
    'juror-replaced': () => round.jurors.set(text(content, 'juror'), content.state), 'sheet-submitted': sheet, 'sheet-superseded': sheet, 'vote-cast': vote,
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
  const guard = (check) => { try { return check(); } catch (e) { return fail(e instanceof Unknown ? `This verifier does not know ${e.message}.` : `Something cannot be read: ${e.message}.`); } };
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
    demand(whole, 'there is not one proof between each two checkpoints'); const kept = held === undefined ? [] : [checkpoint(held)];
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
  if (!log) return findings; section(() => {
    const [opened, scopes] = [new Set([release.leaf]), new Set([text(manifest, 'edition')])];
    const entryOf = (leaf) => { const found = log.committed.get(leaf); return found && { index: found.index, ...json(utf8(found.line, 'the log'), 'an entry of the log') }; };
    const released = entryOf(release.leaf); const right = released?.act === 'results-published' && released.scope === manifest.edition && released.commitment === commitment(release.salt, files.get('bundle.json'));
    if (!right) fail('What is published is not what was logged when the results were released.');
    const lines = utf8(files.get('records.jsonl'), 'records.jsonl').split('\n'); demand(lines.pop() === '', 'records.jsonl is cut short');
    let last = -1; for (const line of lines) guard(() => {
      const record = json(line, 'a record'); const { content, leaf, salt } = record;
      demand(Object.keys(record).length === 3 && content && typeof leaf === 'string', 'a record has a content, a leaf and a salt'); const [entry, scope] = [entryOf(leaf), content.round ?? content.edition];
      const name = content.sheet ? `sheet ${entry?.subject ?? content.sheet} (juror ${content.juror}, entry ${content.entry})` : `record ${entry?.act} of ${entry?.subject}`;
      demand(entry, `the ${name} refers to no entry of the log`); if (opened.has(leaf) || entry.index < last) fail(`The ${name} is there twice or not in the order of the log.`);
      if (commitment(salt, canonical(content)) !== entry.commitment || scope !== entry.scope) fail(`The ${name} is not what the log committed to.`); scopes.add(scope); opened.add(leaf); last = entry.index;
      records.push({ act: entry.act, subject: entry.subject, leaf, name, content, line });
    });
    for (const [leaf] of log.committed) {
      const entry = opened.has(leaf) ? undefined : entryOf(leaf); if (entry && scopes.has(entry.scope)) fail(`The ${entry.act} of ${entry.subject} is in the log and not in the bundle.`);
    }
    return `All ${records.length} records are what the log committed to, and none was left out.`;
  });
  section(() => {
    const rules = hex(files.get('rules.yaml')); if (/^id: *([^ #\n]+)/m.exec(utf8(files.get('rules.yaml'), 'rules.yaml'))?.[1] !== manifest.edition) fail('The rules are of another edition than the bundle.');
    const [fixed, ofRounds] = [records.filter((one) => one.act === 'edition-opened'), records.filter((one) => one.act !== 'edition-opened')];
    if (fixed.some((one) => one.content.rules !== rules)) fail('The rules file is not the one that was fixed when the edition was opened.');
    for (const one of ofRounds) { const id = one.content.round; if (!rounds.has(id)) rounds.set(id, newRound()); tell(rounds.get(id), one, (sentence) => fail(`Round ${id}: ${sentence}`)); }
    const outcome = list(object('outcome.json'), 'rounds'); const entries = new Set(list(object('entries.json'), 'entries').map((one) => one.id));
    if (outcome.length !== rounds.size) fail(`The outcome has ${outcome.length} rounds, the records have ${rounds.size}.`);
    [...rounds].forEach(([id, round], i) => guard(() => {
      demand(round.opened, `the round ${id} was never opened`); const { category, stage, state } = round.opened;
      for (const entry of round.entries.keys()) if (!entries.has(entry)) fail(`Entry ${entry} was judged and is not among the published entries.`);
      if (round.opened.rules !== rules) fail(`Round ${id}: it was not judged under the rules that are published.`);
      const counted = { ...count(round, [...rounds.values()]), category, overrides: round.overrides, round: id, stage, state };
      const said = { ...outcome[i], places: list(outcome[i], 'places').map(({ 'decided-by': _, value, ...place }) => place), unplaced: list(outcome[i], 'unplaced').map((one) => one.entry) };
      for (const [what, mine] of Object.entries(counted)) {
        const same = (one, other) => canonical(one ?? '') === canonical(other ?? ''); const at = Array.isArray(mine) ? mine.findIndex((one, j) => !same(one, said[what]?.[j])) : -1;
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
  const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined); try {
    demand(file !== undefined && statSync(file).size < 2 ** 31, 'give the file of a bundle, of less than 2 GiB');
    const held = option('--checkpoint') && readFileSync(option('--checkpoint'), 'utf8').replaceAll('\r\n', '\n'); const findings = verify(readFileSync(file), held, option('--receipt'));
    for (const { holds, sentence } of findings) console.log(`${holds ? 'holds ' : 'FAILS '} ${sentence}`); const right = findings.every((one) => one.holds); console.log(right ? 'Everything holds.' : 'NOT everything holds.'); return right ? 0 : 1;
  } catch (e) { console.error(`${file}: ${e.code === 'ENOENT' ? 'there is no such file' : e.message}`); return 1; }
}
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv[2]);
