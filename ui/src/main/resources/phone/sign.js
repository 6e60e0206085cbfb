/* The phone signing page: who am I → the pledge → the receipt. One file, because on one bar of signal a request costs more
   than a kilobyte. While the pledge is read, the library that draws QR codes follows (lean-qr.js); only the shared phone
   (/k/may-chung) loads kiosk.js, and /g/ builds agree.js on this one. Aims at Chrome 80, so nothing newer than ES2020. Text
   from people goes into text nodes only. Read from the bottom: begin() → home() → a screen. */

// ---- words -------------------------------------------------------------------------------------------------------------
const NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const inWords = n => NUMBERS[n] || String(n);
const OFFLINE = 'Chưa có mạng hoặc mạng quá yếu. Những gì anh/chị đã nhập vẫn còn: có mạng thì bấm lại.';
const ASKS = {
  BIRTH_YEAR: { label: 'Năm sinh của anh/chị', other: 'Dùng năm sinh', help: 'Bốn chữ số, ví dụ 1990.', digits: 4 },
  CITIZEN_LAST3: { label: 'Ba số cuối căn cước của anh/chị', other: 'Dùng ba số cuối căn cước', help: 'Ba chữ số cuối của số căn cước công dân.', digits: 3 },
  PHONE_LAST3: { label: 'Ba số cuối điện thoại của anh/chị', other: 'Dùng ba số cuối điện thoại', help: 'Số đã đăng ký với công đoàn cơ sở.', digits: 3 },
};
const STATES = { SIGNED: ['✓', 'Đã ký'], DECLINED: ['–', 'Không ký'], WITHDRAWN: ['–', 'Đã rút'] };
const METHODS = { OWN_PHONE: 'Ký trên điện thoại', KIOSK: 'Ký trên máy dùng chung', PAPER: 'Ký trên giấy' };
/** Viet Nam has one zone and no summer time; the phone's own zone may be wrong. */
const inVietnam = time => new Date(new Date(time).getTime() + 7 * 3600e3).toISOString();
export const dayOf = date => date.slice(0, 10).split('-').reverse().join('/');
export const timeOf = time => dayOf(inVietnam(time)) + ' ' + inVietnam(time).slice(11, 16) + ' (GMT+7)';

// ---- building the page -------------------------------------------------------------------------------------------------
export function h(tag, props, ...kids) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(props || {})) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...kids.flat(Infinity).filter(kid => kid != null && kid !== false));
  return element;
}
const main = document.getElementById('screen');
export const button = (text, onclick, look) => h('button', { type: 'button', class: look, onclick }, text);
export const notice = (text, look = 'warning') => text && h('div', { class: 'notice ' + look }, h('p', null, text));
export const actions = (...kids) => h('div', { class: 'actions' }, ...kids);
export function say(text) { document.getElementById('live').textContent = text; }

let showing = '';
/** A screen begins with its heading and the focus on it, so that a screen reader and a tired eye start at the same place. */
export function show(name, title, ...parts) {
  showing = document.body.dataset.screen = name;
  say('');
  main.textContent = '';
  main.append(...(typeof title === 'string' ? [h('h1', { tabindex: -1 }, title)] : [title]), ...parts.filter(Boolean));
  const heading = main.querySelector('h1');
  document.title = heading.textContent + ' - Giao Ước';
  const bar = main.querySelector('.sticky');   // under the thumb, unless large text would make it cover the pledge
  if (bar && bar.offsetHeight > innerHeight / 4) bar.classList.remove('sticky');
  window.scrollTo(0, 0);
  heading.focus();
}
export function header(person, year) {
  document.getElementById('who').textContent = person ? [person.name, person.department, person.unit].filter(Boolean).join(' · ') : 'Cam kết công đoàn';
  document.querySelector('.brand').textContent = 'Giao Ước' + (year ? ' · Cam kết năm ' + year : '');
}
export function busy(at, text) {
  at.dataset.text = at.dataset.text || at.textContent;
  at.textContent = '';
  at.append(...(text ? [h('span', { class: 'spin', 'aria-hidden': true }), text] : [at.dataset.text]));
  if (text) { at.setAttribute('aria-disabled', true); say(text); } else at.removeAttribute('aria-disabled');
}

/** One question: label, help, input, and a place for its error. `check` answers with a sentence, or nothing. */
export function field(id, { label, help, digits, secret, hideable, ...props }, check) {
  const input = h('input', { id, 'aria-describedby': id + '-help ' + id + '-error', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
    type: secret ? 'password' : 'text', inputmode: digits && 'numeric', maxlength: digits, class: digits && 'digits', ...props });
  const error = h('p', { id: id + '-error', class: 'error', hidden: true });
  const row = h('div', { class: 'field' }, h('label', { for: id }, label), h('p', { id: id + '-help', class: 'help' }, help), input, error,
    hideable && h('label', { class: 'tick small' }, h('input', { type: 'checkbox', id: id + '-show', checked: !secret,
      onchange: e => { input.type = e.target.checked ? 'text' : 'password'; } }), 'Hiện số'));
  return { id, row, input,
    get value() { return input.value.trim(); },
    complain(text) { error.hidden = !text; error.textContent = text || ''; input.setAttribute('aria-invalid', Boolean(text)); },
    check() { const text = check && check(input.value.trim()); this.complain(text); return text; } };
}
const needDigits = (n, what) => value => new RegExp(`^\\d{${n}}$`).test(value) ? '' : `${what} gồm ${inWords(n)} chữ số. Anh/chị nhập lại.`;
export const pinField = fresh => field('pin', fresh
  ? { label: 'Chọn mã PIN sáu số', digits: 6, hideable: true, help: 'Để lần sau chỉ anh/chị mở được trang này. Chọn số dễ nhớ, không dùng 123456 hay năm sinh, không cho ai biết.' }
  : { label: 'Mã PIN sáu số', digits: 6, secret: true, hideable: true, autocomplete: 'current-password', help: 'Quên PIN: nhờ chủ tịch CĐCS in lại thẻ QR.' },
  value => needDigits(6, 'Mã PIN')(value)
    || (fresh && (/^(\d)\1+$/.test(value) || '0123456789 9876543210'.includes(value)) && 'Mã PIN này dễ đoán quá. Anh/chị chọn sáu số khác.'));

/** The one thing the card does not show. Another kind of question is offered, never required. */
export function knowledgeField(asks) {
  const place = h('div');
  const self = { get value() { return { kind: self.kind, value: self.now.value }; }, place,
    use(kind) {
      const ask = ASKS[kind], others = asks.filter(other => other !== kind);
      self.kind = kind;
      self.now = field('knowledge', { label: ask.label, help: ask.help, digits: ask.digits }, needDigits(ask.digits, ask.label.replace(' của anh/chị', '')));
      place.textContent = '';
      place.append(self.now.row, ...(others.length ? [h('details', { class: 'field' }, h('summary', null, 'Cách khác'),
        others.map(other => button(ASKS[other].other, () => { self.use(other); self.now.input.focus(); }, 'quiet')))] : []));
    } };
  self.use(asks[0]);
  return self;
}

/** Errors stand beside their field and once more at the top, where a link leads to the field. What was typed stays. */
export function form({ fields, label, send, more = [] }, ...parts) {
  const summary = h('div', { class: 'notice error', role: 'alert', hidden: true });
  const go = h('button', { type: 'submit' }, label);
  const complain = (text, id) => {
    summary.hidden = !text;
    summary.textContent = '';
    if (text) summary.append(h('p', null, id ? h('a', { href: '#' + id, onclick: e => { e.preventDefault(); document.getElementById(id).focus(); } }, text) : text));
  };
  return h('form', { novalidate: true, onsubmit: async event => {
    event.preventDefault();
    if (go.hasAttribute('aria-disabled')) return;
    complain('');
    const wrong = fields().filter(one => one.check());
    if (wrong.length) { complain(document.getElementById(wrong[0].id + '-error').textContent, wrong[0].id); wrong[0].input.focus(); return; }
    busy(go, 'Đang kết nối…');
    const answer = await send();
    busy(go);
    if (!answer) return;
    const at = fields().find(one => one.id === ({ KNOWLEDGE_WRONG: 'knowledge', PIN_WRONG: 'pin', PIN_WEAK: 'pin', PASSWORD_WRONG: 'pin' }[answer.data.code] || answer.data.field));
    const text = answer.status ? answer.data.detail || 'Máy chủ đang bận. Anh/chị bấm lại sau ít phút.' : OFFLINE;
    if (at) { at.complain(text); at.input.focus(); }
    complain(text, at && at.id);
    if (!at) summary.scrollIntoView();
  } }, summary, ...parts, actions(go, ...more));
}

// ---- what this phone remembers -----------------------------------------------------------------------------------------
/** localStorage outlives an in-app browser; where it is refused, memory serves until the page closes and the person is told. */
export const memory = {
  held: new Map(),
  get(key) { try { const text = localStorage.getItem('gu.' + key); if (text !== null) return JSON.parse(text); } catch (e) { /* refused */ } return memory.held.get(key); },
  set(key, value) { memory.held.set(key, value); try { localStorage.setItem('gu.' + key, JSON.stringify(value)); memory.held.delete(key); return true; } catch (e) { return false; } },
  drop(key) { memory.held.delete(key); try { localStorage.removeItem('gu.' + key); } catch (e) { /* refused */ } },
  /** Each waiting item has a key of its own, so that two tabs never overwrite each other's. */
  waiting() {
    const keys = new Set(memory.held.keys());
    try { Object.keys(localStorage).forEach(key => keys.add(key.replace(/^gu\.wait\./, 'wait.'))); } catch (e) { /* refused */ }
    return [...keys].filter(key => key.startsWith('wait.')).sort().map(key => memory.get(key)).filter(Boolean);
  },
};
const keep = item => memory.set('wait.' + item.body.id, item);
const forget = item => memory.drop('wait.' + item.body.id);
const mine = () => page ? memory.waiting().filter(item => item.body.person === page.person.id) : [];

// ---- talking to the server ---------------------------------------------------------------------------------------------
/** status 0 = no network: refused, timed out after 20 s, or answered by something that is not the portal (a Wi-Fi sign-in page). */
export async function call(method, path, body) {
  const stop = new AbortController(), timer = setTimeout(() => stop.abort(), 20000);
  const headers = { 'X-Requested-With': 'giaouoc', Accept: 'application/json' };
  if (body) headers['Content-Type'] = 'application/json';
  try {
    const answer = await fetch(path, { method, headers, body: body && JSON.stringify(body), signal: stop.signal, credentials: 'same-origin', cache: 'no-store', redirect: 'error' });
    if (answer.status === 204 || answer.status === 401) return { status: answer.status, data: {} };
    return { status: answer.status, wait: Number(answer.headers.get('Retry-After')) || 0, data: JSON.parse(await answer.text()) || {} };
  } catch (e) {
    return { status: 0, data: {} };
  } finally { clearTimeout(timer); }
}
export async function callAsMe(method, path, body) {
  const answer = await call(method, path, body);
  if (answer.status !== 401) return answer;
  const renewed = await call('POST', '/api/access/refresh');
  // Tried again even after a refused refresh: another tab may just have used the rotating token and renewed the cookies.
  return renewed.status === 204 || renewed.status === 401 ? call(method, path, body) : renewed;
}
/** UUIDv7, made once per signature: the same id sent twice is the same signature. crypto.randomUUID is too young for us. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let now = Date.now();
  for (let i = 5; i >= 0; i--) { bytes[i] = now % 256; now = Math.floor(now / 256); }
  bytes[6] = bytes[6] & 15 | 112;
  bytes[8] = bytes[8] & 63 | 128;
  return [...bytes].map(b => b.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
export const phoneTime = () => inVietnam(Date.now()).replace('Z', '+07:00');

// ---- screen 1: who am I ------------------------------------------------------------------------------------------------
const unticked = () => ({ items: [], consent: false });
let token, page, choice = unticked(), warned = '';

async function open(note) {
  header();
  show('opening', 'Đang mở…');
  const { status, data } = await call('POST', '/api/phone/open', { token });
  if (status === 200) return data.first ? firstTime(data, note) : askPin(data, note);
  if (data.code === 'LINK_UNKNOWN') { memory.drop('token'); token = null; return logIn(data.detail); }
  if (mine().length) { locked = false; later(); return unsentScreen(mine().pop(), status); }   // CHƯA GỬI is never hidden by another trouble
  noNetwork(status ? data.detail : '', () => open(note));
}
const card = who => h('div', { class: 'card' }, h('p', { class: 'name' }, who.maskedName), h('p', null, who.unit));
const notMe = () => button('Không phải tôi', () => { memory.drop('token'); token = null; logIn('Đường link vừa mở là của người khác. Anh/chị mở đúng đường link của mình, hoặc nhờ chủ tịch CĐCS gửi lại.'); }, 'quiet');

function firstTime(who, note) {
  const known = knowledgeField(who.asks), pin = pinField(true);
  let unsure = false;   // a lost answer may have set the PIN already: look again before sending it a second time
  show('first', 'Đây có phải là anh/chị?', notice(note), card(who), form({ fields: () => [known.now, pin], label: 'Tiếp tục', more: [notMe()],
    send: async () => {
      const again = unsure ? await call('POST', '/api/phone/open', { token }) : null;
      if (again && again.status !== 200) return again;
      const answer = await enter(again && !again.data.first ? { token, pin: pin.value } : { token, knowledge: known.value, pin: pin.value });
      unsure = Boolean(answer) && (answer.status === 0 || answer.status >= 500);
      return answer;
    } }, known.place, pin.row));
}
function askPin(who, note) {
  const pin = pinField();
  show('pin', 'Nhập mã PIN', notice(note), card(who), form({ fields: () => [pin], label: 'Mở trang cam kết', more: [notMe()],
    send: () => enter({ token, pin: pin.value }) }, pin.row));
}
function logIn(note) {
  header();
  const login = field('login', { label: 'Số điện thoại hoặc mã đoàn viên', help: 'Số đã đăng ký với công đoàn cơ sở.', inputmode: 'tel', autocomplete: 'username' },
    value => value ? '' : 'Anh/chị nhập số điện thoại hoặc mã đoàn viên.');
  const pin = pinField();
  show('login', 'Mở trang cam kết của tôi', notice(note), form({ fields: () => [login, pin], label: 'Mở trang cam kết', send: () => enter({ login: login.value, pin: pin.value }) },
    h('p', null, 'Lần đầu ký: anh/chị mở đường link riêng do công đoàn cơ sở gửi, hoặc quét mã QR trên thẻ.'), login.row, pin.row));
}
async function enter(body) {
  const answer = await call('POST', '/api/phone/enter', body);
  if (answer.status !== 200 || !answer.data.person) return answer.status === 200 ? { status: 0, data: {} } : answer;
  if (token && !body.token) { token = null; memory.drop('token'); }
  locked = false;
  remember(answer.data);
  if (memory.waiting().some(item => item.body.person !== page.person.id)) warned = 'Trên máy này còn một cam kết CHƯA GỬI của người khác. Cam kết đó sẽ được gửi khi chính người đó mở lại đường link của mình.';
  home();
}
function remember(newPage) {
  if (!page || page.person.id !== newPage.person.id || (page.text || {}).id !== (newPage.text || {}).id) choice = unticked();
  page = { ...newPage, link: token };   // whose link: a second person's link must never open the first one's page
  memory.set('page', page);
}
/** The session ended. Nothing typed or waiting is lost; only the PIN is asked for. */
function askAgain() {
  locked = true;
  const note = mine().length ? 'Cam kết CHƯA GỬI vẫn được giữ trên máy này. Anh/chị nhập mã PIN để gửi.' : 'Anh/chị nhập lại mã PIN để tiếp tục.';
  return token ? open(note) : logIn(note);
}
export function noNetwork(text, again) {
  show('no-network', 'Chưa mở được', notice(text || 'Chưa có mạng hoặc mạng quá yếu. Trang sẽ tự thử lại khi có mạng.'), actions(button('Thử lại', again)));
  window.addEventListener('online', () => { if (showing === 'no-network') again(); }, { once: true });
}

// ---- screen 2: the pledge ----------------------------------------------------------------------------------------------
export const labelOf = ({ campaign, year }) => `Cam kết “${campaign.shortName}”${year ? ' năm\u00a0' + year : ''}`;

/** Shared with the kiosk. `items` and `consent` live in `choice`, so that leaving and coming back keeps every tick. */
export function pledgeForm({ text, consent, closesOn, choice, sign, decline }) {
  const all = inWords(text.items.length);
  const hint = h('p', { class: 'muted', id: 'sign-hint', 'aria-live': 'polite' });
  const tick = (id, words, onchange, look = '') => {
    const input = h('input', { type: 'checkbox', id, onchange: () => { onchange(input.checked); refresh(); } });
    return { input, row: h('label', { class: 'tick ' + look }, input, h('span', null, words)) };
  };
  const set = (box, on) => { box.input.checked = on; box.row.classList.toggle('on', on); };
  const boxes = text.items.map((item, i) => tick('item-' + i, item.text, on => { choice.items = choice.items.filter(id => id !== item.id).concat(on ? item.id : []); }));
  const every = tick('every', boxes.length === 1 ? 'Tôi cam kết điều này' : `Tôi cam kết cả ${all} điều`, on => { choice.items = on ? text.items.map(item => item.id) : []; }, 'all');
  const agree = consent && tick('consent', consent.text, on => { choice.consent = on; });
  /** One answer only: while it is on its way, nothing else can be ticked or pressed. */
  const answerWith = (pressed, other, act) => {
    if (lines.disabled) return;
    lines.disabled = other.hidden = true;
    busy(pressed, 'Đang gửi…');
    setTimeout(() => { if (go.isConnected) say(hint.textContent = 'Mạng chậm, vẫn đang gửi…'); }, 6000);
    act();
  };
  const go = button('Ký cam kết', () => {
    const gap = boxes.findIndex(box => !box.input.checked);
    if (gap < 0) return answerWith(go, decliner, sign);
    boxes[gap].input.focus();
    say(hint.textContent);
  });
  go.id = 'sign';
  go.setAttribute('aria-describedby', 'sign-hint');
  const decliner = button('Không ký', () => answerWith(decliner, go, decline), 'quiet');
  function refresh() {
    boxes.forEach((box, i) => set(box, choice.items.includes(text.items[i].id)));
    const left = boxes.filter(box => !box.input.checked).length;
    set(every, !left);
    if (agree) set(agree, choice.consent);
    if (left) go.setAttribute('aria-disabled', true); else go.removeAttribute('aria-disabled');
    hint.textContent = left === boxes.length ? `Muốn ký, anh/chị đánh dấu đủ ${all} điều.` : left ? `Còn ${inWords(left)} điều chưa đánh dấu.` : `Đã đánh dấu đủ ${all} điều.`;
  }
  const lines = h('fieldset', { class: 'pledge' }, h('legend', null, text.title), boxes.map(box => box.row), every.row);
  refresh();
  return [lines,
    agree && h('div', { class: 'consent' }, h('p', { class: 'muted' }, 'Phần riêng, không bắt buộc. Không đồng ý vẫn ký được.'), agree.row),
    h('p', { class: 'muted' }, `Ký hay không là tự nguyện. Cấp trên chỉ thấy số lượng, không thấy ai không ký. Hạn ký: ${dayOf(closesOn)}.`),
    h('div', { class: 'actions sticky' }, hint, go, decliner)];
}
function pledgeScreen(note) {
  drawer().catch(() => {});   // fetched while the pledge is read, for the receipt
  const base = () => ({ id: newId(), person: page.person.id, campaign: page.campaign.code, year: page.year, clientTime: phoneTime() });
  show('pledge', labelOf(page), notice(note || warned), ...pledgeForm({ ...page, choice,
    sign: () => queue({ path: '/api/pledges', body: { ...base(), textId: page.text.id, items: page.text.items.map(item => item.id), consent: choice.consent } }),
    decline: () => queue({ path: '/api/pledges/decline', body: base() }) }));
  warned = '';
}

// ---- sending: first kept, then sent, and kept until the server has answered -------------------------------------------
let sending = false, locked = false, timer = 0, tries = 0;   // locked: the PIN is being asked, so nothing is sent and nothing typed is swept away

function queue(item) { keep(item); tries = 0; flush(); }
async function flush() {
  if (sending || locked || !page) return;
  const item = mine().find(one => !one.refused);
  if (!item) return;
  sending = true;
  clearTimeout(timer);
  if (showing === 'unsent') document.getElementById('sending').textContent = 'Đang gửi…';
  const { status, data, wait } = await callAsMe('POST', item.path, item.body);
  sending = false;
  const arrived = status === 200 && data.code;
  if (arrived) forget(item);
  if (!page || page.person.id !== item.body.person) return;   // signed out meanwhile
  if (arrived) { settle(data); return flush(); }
  if (status === 401 || data.code === 'NOT_YOU') return askAgain();
  if (data.code === 'TEXT_CHANGED' && data.page) {
    forget(item);
    choice = unticked();
    remember(data.page);
    return pledgeScreen('Nội dung cam kết vừa được thay đổi, nên bản anh/chị đã ký CHƯA được gửi. Mời anh/chị đọc lại và ký.');
  }
  if (status === 0 || status === 200 || status >= 500 || status === 429) later(wait);   // away or busy: the same id goes again, by itself
  else { item.refused = data.detail || 'Máy chủ không nhận cam kết này. Anh/chị liên hệ chủ tịch công đoàn cơ sở.'; keep(item); }
  unsentScreen(item, status);
}
function later(wait) {
  clearTimeout(timer);
  timer = setTimeout(flush, 1000 * Math.max(wait || 0, Math.min(60, 3 * 2 ** tries++) * (0.8 + Math.random() * 0.4)));
}
function settle(receipt) {
  tries = 0;
  page.mine = [receipt, ...page.mine.filter(one => one.id !== receipt.id && one.year !== receipt.year)];
  remember(page);
  home();
}
export function stateBox(look, sign, word, ...texts) {
  return h('div', { class: 'state ' + look }, h('div', { class: 'sign', 'aria-hidden': true }, sign), h('h1', { tabindex: -1 }, word), texts.filter(Boolean).map(text => h('p', null, text)));
}
function unsentScreen(item, status) {
  const declining = item.path.endsWith('decline'), what = declining ? 'Lựa chọn Không ký' : 'Cam kết', durable = !memory.held.has('wait.' + item.body.id);
  const why = item.refused || (status === undefined ? '' : status ? 'Máy chủ đang bận. ' : 'Chưa có mạng. ') + (durable
    ? `${what} đã được giữ trên máy này (CHƯA GỬI) và sẽ tự gửi ${status ? 'lại' : 'khi có mạng'}. Anh/chị có thể đóng trang.`
    : `${what} CHƯA GỬI và máy này không cho lưu lại. Anh/chị ĐỪNG ĐÓNG TRANG cho đến khi thấy chữ ĐÃ GỬI.`);
  const now = item.refused ? `${what} vẫn được giữ trên máy này để gửi lại.` : status === undefined ? '' : 'Vừa thử gửi, chưa được. Máy sẽ tự thử lại.';
  if (showing === 'unsent' && !item.refused) {   // in place: no jump under the reader's eyes
    document.querySelector('.state p').textContent = why;
    document.getElementById('sending').textContent = now;
    return;
  }
  show('unsent', stateBox('unsent', '!', 'CHƯA GỬI', why),
    h('p', { id: 'sending', role: 'status' }, now),
    durable && !item.refused && h('p', { class: 'muted' }, 'Nếu đã đóng trang: khi có mạng, anh/chị mở lại đường link để máy gửi.'),
    facts([['Họ tên', page.person.name], ['Đơn vị', page.person.unit], [what, labelOf({ ...page, year: item.body.year }).replace('Cam kết ', '')], ['Lưu trên máy lúc', timeOf(item.body.clientTime)]]),
    actions(button(item.refused ? 'Thử gửi lại' : 'Gửi ngay', () => { if (item.refused) { delete item.refused; keep(item); } flush(); }),
      asking(declining ? 'Bỏ lựa chọn này' : 'Bỏ cam kết chưa gửi', `${what} sẽ bị xóa khỏi máy này và không gửi nữa. Nếu máy chủ đã kịp nhận, biên nhận sẽ hiện khi có mạng và anh/chị rút được ở đó.`,
        'Xóa khỏi máy này', () => { forget(item); tries = 0; clearTimeout(timer); home(); }, 'Giữ lại'), signOutButton()));
}
/** What will happen is said first; the way back is as large as the way on. */
export function asking(label, sentence, yes, doIt, no, look = 'quiet') {
  const box = h('div', { class: 'notice warning', hidden: true, role: 'group', 'aria-label': label, tabindex: -1 }, h('p', null, sentence));
  const opener = button(label, () => { opener.hidden = true; box.hidden = false; box.focus(); box.scrollIntoView({ block: 'nearest' }); }, look);
  const sure = button(yes, () => doIt(sure, box), 'danger');
  box.append(button(no, () => { box.hidden = true; opener.hidden = false; opener.focus(); }), sure);
  return h('div', { class: 'asking' }, opener, box);
}

// ---- screen 3: the receipt ---------------------------------------------------------------------------------------------
export const facts = (pairs, look = 'card') => h('dl', { class: 'facts ' + look }, pairs.filter(pair => pair[1]).map(([name, value, look]) => [h('dt', null, name), h('dd', { class: look }, value)]));

/** Drawn here: an answer stays small, and a receipt that is kept has its QR without a network. */
const drawer = () => import('/k/lean-qr.js');
function qrOf(receipt) {
  const box = h('div', { class: 'qr', role: 'img', 'aria-label': 'Mã QR để kiểm tra biên nhận ' + receipt.code });
  drawer().then(({ generate, correction }) => {
    const code = generate(receipt.verifyAddress, { minCorrectionLevel: correction.M }), side = code.size + 8;   // 4 white modules all around
    let dark = '';
    for (let y = 0; y < code.size; y++) for (let x = 0; x < code.size; x++) if (code.get(x, y)) dark += `M${x + 4} ${y + 4}h1v1h-1z`;
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), path = document.createElementNS(svg.namespaceURI, 'path');
    Object.entries({ viewBox: `0 0 ${side} ${side}`, 'shape-rendering': 'crispEdges', 'aria-hidden': true }).forEach(one => svg.setAttribute(...one));
    path.setAttribute('d', dark);
    svg.append(path);
    box.append(svg);
  }).catch(() => box.remove());   // the code in letters says the same
  return box;
}
export const receiptParts = receipt => [
  stateBox('sent', '✓', 'ĐÃ GỬI', `${receipt.campaignShortName} năm ${receipt.year}: đã ký, công đoàn đã nhận.`),
  h('div', { class: 'card receipt' }, facts([['Mã biên nhận', receipt.code, 'code'], ['Thời gian', timeOf(receipt.signedAt)], ['Họ tên', receipt.name],
    ['Đơn vị', receipt.unit], ['Phòng, ban', receipt.department], ['Hình thức', METHODS[receipt.method]]], ''), qrOf(receipt))];
/** A no, or a signature taken back: recorded, and nothing to frame. */
export const otherParts = (receipt, until = '') => [
  stateBox('other', '–', receipt.state === 'DECLINED' ? 'KHÔNG KÝ' : 'ĐÃ RÚT CAM KẾT', `Đã ghi nhận lúc ${timeOf(receipt.signedAt)}.`, 'Cấp trên chỉ thấy số lượng, không thấy lựa chọn của anh/chị.' + until),
  facts([['Mã biên nhận', receipt.code, 'code'], ['Họ tên', receipt.name], ['Đơn vị', receipt.unit]])];

function receiptScreen(receipt) {
  const canSign = page.year === receipt.year, until = canSign ? ` Anh/chị có thể ký lại đến hết ngày ${dayOf(page.closesOn)}.` : '';
  const note = notice(warned);
  warned = '';
  if (receipt.state === 'SIGNED') {
    const [box, details] = receiptParts(receipt);
    return show('receipt', box, note, details,
      h('p', { class: 'muted' }, 'Anh/chị chụp màn hình này để giữ. Ai có mã đều kiểm tra được biên nhận, nhưng không thấy họ tên đầy đủ.'),
      h('a', { class: 'button quiet', href: receipt.verifyPath }, 'Kiểm tra biên nhận'), earlier(receipt),
      actions(asking('Rút cam kết', `Rút cam kết năm ${receipt.year}: công đoàn không còn tính anh/chị là người đã ký; cấp trên không thấy ai đã rút.${until}`,
        `Rút cam kết năm ${receipt.year}`, (sure, at) => withdraw(receipt, sure, at), 'Giữ cam kết'), signOutButton()));
  }
  const [box, details] = otherParts(receipt, until.replace('ký lại', 'ký'));
  show('receipt', box, note, details, earlier(receipt),
    actions(canSign && button('Tôi muốn ký cam kết', () => { choice = unticked(); pledgeScreen(); }), signOutButton()));
}
function earlier(current) {
  const others = page.mine.filter(receipt => receipt !== current && receipt.year !== (current || {}).year);
  return others.length > 0 && h('section', null, h('h2', null, 'Các năm trước'), h('ul', { class: 'years' }, others.map(receipt => {
    const [sign, word] = STATES[receipt.state];
    return h('li', null, h('a', { href: receipt.verifyPath }, `${receipt.year} · ${sign} ${word}`), h('div', { class: 'muted' }, `${receipt.code} · ${timeOf(receipt.signedAt)}`));
  })));
}
async function withdraw(receipt, sure, at) {
  if (sure.hasAttribute('aria-disabled')) return;
  busy(sure, 'Đang rút…');
  const { status, data } = await callAsMe('POST', '/api/pledges/withdraw', { campaign: page.campaign.code, year: receipt.year });
  busy(sure);
  if (status === 200 && data.code) return settle(data);
  if (status === 401) return askAgain();
  at.firstChild.textContent = status ? data.detail : 'CHƯA RÚT được vì chưa có mạng. Cam kết vẫn còn. Có mạng thì anh/chị bấm lại.';
  say(at.firstChild.textContent);
}
function signOutButton() {
  return mine().length ? asking('Thoát khỏi máy này', 'Còn cam kết CHƯA GỬI trên máy này. Thoát bây giờ thì cam kết đó bị xóa và anh/chị phải ký lại.', 'Thoát và xóa cam kết chưa gửi', signOut, 'Ở lại')
    : button('Thoát khỏi máy này', signOut, 'quiet');
}
async function signOut() {
  clearTimeout(timer);
  mine().forEach(forget);
  ['page', 'token'].forEach(memory.drop);
  token = page = null;
  choice = unticked();
  header();
  show('out', 'Đã thoát', h('p', null, 'Máy này không còn giữ thông tin của anh/chị. Muốn mở lại: dùng đường link riêng, hoặc số điện thoại và mã PIN.'), actions(button('Mở lại', () => logIn())));
  memory.set('out', true);   // an offline sign-out is finished at the next visit: the cookies are the server's to take back
  if ((await call('POST', '/api/access/sign-out')).status) memory.drop('out');
}

// ---- where to begin ----------------------------------------------------------------------------------------------------
function home() {
  header(page.person, page.year);
  const item = mine().pop(), now = page.mine.find(receipt => receipt.year === (page.year || Number(page.now.slice(0, 4))));   // last year's ĐÃ GỬI must not pass for this year's
  if (item) { unsentScreen(item); flush(); } else if (now) receiptScreen(now); else if (page.year) pledgeScreen(); else show('closed', 'Hiện không có đợt ký cam kết', notice(page.closed), earlier(), actions(signOutButton()));
  // Now, not earlier: its request must not compete with the pledge on a thin line.
  if (navigator.serviceWorker) navigator.serviceWorker.register('/k/sw.js', { scope: '/k/' }).catch(() => {});
}
async function begin() {
  const given = /^#([\w-]{22})$/.exec(location.hash);
  if (location.hash) history.replaceState(null, '', location.pathname);   // a link in the address bar gets forwarded by mistake
  const kept = memory.get('page');
  page = null;
  locked = false;
  token = given ? given[1] : kept ? kept.link : memory.get('token');
  if (given) memory.set('token', token);
  if (memory.get('out') && (await call('POST', '/api/access/sign-out')).status) memory.drop('out');
  const refused = memory.held.size > 0 || !memory.set('probe', 1);
  memory.drop('probe');
  if (given && !(kept && kept.link === token)) return open();
  return kept || refused ? comeBack(kept) : token ? open() : logIn();
}
/** Back on one's own phone. The copy kept here serves when the network does not answer soon: nobody waits 20 s to read a receipt. */
async function comeBack(kept) {
  const fresh = callAsMe('GET', '/api/phone/page');
  const mineStill = answer => answer.status === 200 && answer.data.person && !(kept && kept.person.id !== answer.data.person.id);
  const answer = await Promise.race([fresh, new Promise(done => setTimeout(() => done(null), kept ? 6000 : 25000))]);
  if (answer && mineStill(answer)) { remember(answer.data); return home(); }
  if (kept && !(answer && (answer.status === 401 || answer.status === 200))) {   // 200 here: the cookies are somebody else's
    page = kept;
    warned = 'Mạng yếu: đây là bản đã lưu trên máy này.';
    home();
    const late = answer || await fresh;   // the copy may be a year old
    if (mineStill(late) && page === kept && !sending && !choice.items.length) { remember(late.data); warned = ''; home(); }
    return;
  }
  page = kept;
  return kept ? askAgain() : token ? open() : logIn();
}
function wake() { if (page && document.visibilityState === 'visible') { tries = 0; flush(); } }

if (location.pathname.startsWith('/k/may-chung')) {
  import('/k/kiosk.js').then(kiosk => kiosk.begin(), () => noNetwork('', () => location.reload()));
} else if (location.pathname.startsWith('/k')) {
  window.addEventListener('online', wake);
  window.addEventListener('pageshow', event => event.persisted && wake());
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('storage', () => {   // another tab has sent it
    if (showing !== 'unsent' || sending || mine().length) return;
    const kept = memory.get('page');
    if (kept && kept.person.id === page.person.id) { page = kept; home(); }
  });
  window.addEventListener('hashchange', () => location.hash && begin());
  window.addEventListener('beforeunload', event => { if ([...memory.held.keys()].some(key => key.startsWith('wait.'))) { event.preventDefault(); event.returnValue = ''; } });
  begin();
}
