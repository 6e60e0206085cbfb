/* Signing an agreement at the meeting. Everybody scans the same QR, whose fragment names the agreement and opens nothing:
   the server says for which party the person who signed in stands. Nothing is ever signed without a network; what was typed
   stays until the server has answered. Built on the pledge page's module. Read from the bottom: begin() → home() → a screen. */
import { h, show, notice, button, actions, call, callAsMe, field, form, facts, stateBox, pinField, newId, memory, noNetwork, say, dayOf, timeOf } from '/k/sign.js';

const OFFLINE = 'CHƯA KÝ: máy đang không có mạng. Giao ước chỉ ký khi có mạng, máy không giữ lại để gửi sau. Những gì anh/chị đã nhập vẫn còn: có mạng thì bấm lại.';
const PARTY_STATES = { SIGNED: ['✓', 'Đã ký'], REFUSED: ['–', 'Từ chối ký'], WAITING: ['○', 'Chưa ký'] };
const pretty = text => text.replace(/^(.{4})(.{4})(.{4})$/, '$1-$2-$3');
const clean = text => text.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');

let code, page, typed = { pin: '' }, timer = 0;
const isWitness = mine => mine.role === 'WITNESS';
const verb = mine => isWitness(mine) ? 'Xác nhận' : 'Ký';
const open = mine => !mine.receipt && (page.version.state === 'OPEN' || isWitness(mine) && page.version.state === 'SIGNED');

function place() {
  document.getElementById('who').textContent = page ? [page.person.name, page.agreement.unit].filter(Boolean).join(' · ') : 'Ký giao ước thi đua';
  document.querySelector('.brand').textContent = 'Giao Ước' + (page && page.agreement.year ? ` · Giao ước thi đua năm ${page.agreement.year}` : '');
}

// ---- who am I ----------------------------------------------------------------------------------------------------------
function logIn(note) {
  page = null;
  place();
  const login = field('login', { label: 'Số điện thoại hoặc mã đoàn viên', help: 'Số đã đăng ký với công đoàn cơ sở.', inputmode: 'tel', autocomplete: 'username' },
    value => value ? '' : 'Anh/chị nhập số điện thoại hoặc mã đoàn viên.');
  const pin = pinField();
  show('login', 'Ký giao ước thi đua', notice(note), form({ fields: () => [login, pin], label: 'Mở giao ước', send: async () => {
    const answer = await call('POST', '/api/phone/enter', { login: login.value, pin: pin.value });
    if (answer.status !== 200) return answer;
    if (!answer.data.person) return { status: 0, data: {} };
    forgetOthers(answer.data.person.id);
    return load();
  } }, h('p', null, 'Mã QR dùng chung cho mọi người: anh/chị đăng nhập để cổng biết anh/chị ký cho bên nào.'), login.row, pin.row,
    h('details', { class: 'field' }, h('summary', null, 'Tôi chưa có mã PIN'),
      h('p', null, 'Anh/chị mở đường link riêng hoặc quét thẻ QR của mình một lần để chọn mã PIN, rồi quét lại mã trên màn chiếu.'),
      h('p', null, h('a', { href: '/dang-nhap?tiep=/g/' }, 'Đăng nhập bằng tài khoản cán bộ')))));
}
/** The pledge page keeps its last page on this phone: another person's must not be found there. */
function forgetOthers(person) {
  const kept = memory.get('page');
  if (kept && kept.person.id !== person && !memory.waiting().length) ['page', 'token'].forEach(memory.drop);
}
const leave = () => button('Thoát khỏi máy này', signOut, 'quiet');
async function signOut() {
  stopAsking();
  if (!memory.waiting().length) ['page', 'token'].forEach(memory.drop);
  typed = { pin: '' };
  page = null;
  place();
  show('out', 'Đã thoát', h('p', null, 'Người khác có thể đăng nhập để ký cho bên của mình.'), actions(button('Đăng nhập', () => logIn())));
  if (!(await call('POST', '/api/access/sign-out')).status) memory.set('out', true);   // finished at the next visit
}

// ---- the agreement -----------------------------------------------------------------------------------------------------
async function load(note) {
  const answer = await callAsMe('GET', `/api/agreements/codes/${encodeURIComponent(code)}/signing`);
  if (answer.status === 401) return logIn(note);
  if (answer.status === 404) return askCode(answer.data.detail);
  if (answer.status !== 200 || !answer.data.agreement) { noNetwork(answer.status ? answer.data.detail : '', () => load(note)); return null; }
  page = whole(answer.data);
  home(note);
  return null;
}
/** Lists with nothing in them are left out of answers. */
function whole(data) {
  data.mine ||= [];
  data.parties ||= [];
  if (data.text) {
    data.text.basis ||= [];
    data.text.articles = (data.text.articles || []).map(article => ({ clauses: [], targets: [], ...article }));
  }
  return data;
}
function askCode(note) {
  page = null;
  place();
  const wish = field('code', { label: 'Mã giao ước', help: '12 chữ và số hiện dưới mã QR trên màn chiếu.', autocapitalize: 'characters' },
    value => clean(value).length === 12 ? '' : 'Mã giao ước gồm 12 chữ và số. Anh/chị xem dưới mã QR trên màn chiếu.');
  show('code', 'Ký giao ước nào?', notice(note), form({ fields: () => [wish], label: 'Tiếp tục', send: () => { location.hash = clean(wish.value); } }, wish.row));
}

const standing = mine => [mine.title, mine.holder ? `theo ủy quyền của ${mine.holder}` : ''].filter(Boolean).join(', ');
const targets = list => list.length > 0 && h('ol', null, list.map(one => h('li', null, one.content, h('b', null, one.goal))));
/** Clause by clause, large. Where the targets stand is the server's to say. */
const paper = text => text && h('div', { class: 'paper' },
  text.basis.map(line => h('p', { class: 'basis' }, line)),
  text.articles.map(article => [h('h2', null, article.title), article.clauses.map(clause => h('p', null, clause)), targets(article.targets)]));
function whoSigned() {
  const { signed, needed } = page.progress;
  return h('details', { class: 'field' }, h('summary', null, `Đã ký ${signed}/${needed} bên: xem danh sách`), h('ul', { class: 'parties' }, page.parties.map(party => {
    const [sign, word] = party.role === 'WITNESS' && party.state === 'SIGNED' ? ['✓', 'Đã xác nhận'] : party.role === 'WITNESS' ? ['○', 'Chưa xác nhận'] : PARTY_STATES[party.state];
    return h('li', null, `${party.label}: ${party.name}`, h('span', { class: party.state === 'SIGNED' ? 'sig muted' : 'muted' },
      [`${sign} ${word}`, party.signer, party.at && timeOf(party.at)].filter(Boolean).join(' · ')));
  })));
}
const mineCard = mine => h('div', { class: 'card' }, h('p', { class: 'name' }, mine.name), h('p', null, `${mine.label} · ${standing(mine)}`),
  h('p', null, mine.receipt ? `✓ ${isWitness(mine) ? 'Đã xác nhận' : 'Đã ký'} lúc ${timeOf(mine.receipt.signedAt)}${mine.receipt.yours ? '' : ' bởi ' + mine.receipt.signer}`
    : mine.refusedAt ? `– Đã ghi từ chối lúc ${timeOf(mine.refusedAt)}: ${mine.refuseReason}` : ''));

function read(note) {
  const waiting = page.mine.filter(open), one = waiting.length === 1 && page.mine.length === 1;
  const bar = actions(...waiting.map(mine => button(one ? `${verb(mine)} giao ước` : `${verb(mine)} cho ${mine.name}`, () => confirm(mine))),
    ...waiting.filter(mine => !isWitness(mine)).map(mine => button(one ? 'Không ký' : `Không ký cho ${mine.name}`, () => refuse(mine), 'quiet')));
  if (waiting.length === 1) bar.classList.add('sticky');
  show('read', page.agreement.title, notice(note),
    h('p', { class: 'lead' }, `${page.agreement.unit} · ${page.agreement.campaign} · ${page.version.label}${page.version.expiresOn ? ` · Hạn ký: hết ngày ${dayOf(page.version.expiresOn)}` : ''}`),
    h('section', { class: 'mine', 'aria-label': 'Anh/chị đứng tên cho' }, h('p', { class: 'muted' }, page.mine.length > 1 ? 'Anh/chị đứng tên cho các bên này, ký riêng từng bên:' : 'Anh/chị đứng tên cho:'), page.mine.map(mineCard)),
    whoSigned(), paper(page.text), footer(), ...waiting.length ? [bar, h('p', { class: 'lead' }, leave())] : [actions(leave())]);
}
const footer = () => page.version.sha256 && h('p', { class: 'muted' }, 'Bản này đã khóa nội dung. SHA-256: ', h('span', { class: 'hash' }, page.version.sha256));

function notYours() {
  show('not-yours', 'Anh/chị không phải bên ký', h('div', { class: 'card' }, h('p', { class: 'name' }, page.agreement.title), h('p', null, page.agreement.unit || 'Mã ' + pretty(page.agreement.code))),
    notice('Chỉ người đứng đầu một bên, hoặc người được ủy quyền bằng văn bản, ký được giao ước này. Nếu anh/chị đứng đầu một bên: nhờ chủ tịch công đoàn cơ sở xem lại chức vụ đã ghi trên cổng, rồi bấm “Xem lại”.'),
    page.text && whoSigned(), paper(page.text), actions(button('Xem lại', () => load()), leave()));
}
/** Not to be signed now: the state and what comes next, in the server's words. */
function closed() {
  show('closed', page.agreement.title, stateBox('other', page.version.sign, page.version.label, page.sentence), ...page.mine.map(mineCard),
    whoSigned(), paper(page.text), footer(), actions(button('Xem lại', () => load(), 'quiet'), leave()));
}

// ---- signing -----------------------------------------------------------------------------------------------------------
function confirm(mine, note) {
  const pin = page.secret === 'PASSWORD' ? field('pin', { label: 'Mật khẩu của tài khoản cán bộ', secret: true, autocomplete: 'current-password', help: 'Nhập lại để chắc chắn là anh/chị.' }, value => value ? '' : 'Anh/chị nhập mật khẩu.') : pinField();
  pin.input.value = typed.pin;
  pin.input.addEventListener('input', () => { typed.pin = pin.value; });
  show('confirm', `${verb(mine)} cho ${mine.name}`, notice(note), form({ fields: () => [pin], label: isWitness(mine) ? 'Xác nhận' : 'Ký', send: () => sign(mine, pin.value), more: [button('Đọc lại giao ước', () => read(), 'quiet')] },
    facts([['Giao ước', page.agreement.title], ['Đơn vị', page.agreement.unit], [mine.label, mine.name], ['Người ký', page.person.name], ['Chức danh', mine.title], ['Theo ủy quyền của', mine.holder]], 'card'),
    h('p', null, isWitness(mine) ? 'Xác nhận xong không tự rút được.' : 'Chữ ký gắn với đúng bản đã khóa này và không tự rút được. Muốn đổi nội dung: nhờ chủ tịch công đoàn đưa giao ước về thương lượng, khi đó các bên ký lại.'), pin.row));
}
/** The id is made once for a party and a version: sent again after a lost answer it is the same signature. */
function attempt(mine) {
  const key = 'ky.' + page.version.id + '.' + mine.partyId, kept = memory.get(key) || newId();
  memory.set(key, kept);
  return { kept, done: () => memory.drop(key) };
}
async function sign(mine, secret) {
  if (navigator.onLine === false) return { status: -1, data: { detail: OFFLINE } };
  const { kept, done } = attempt(mine);
  const answer = await callAsMe('POST', `/api/agreements/${page.agreement.id}/signing/sign`, { id: kept, versionId: page.version.id, partyId: mine.partyId, sha256: page.version.sha256, secret });
  if (answer.status === 200 && answer.data.signedAt) {
    done();
    typed.pin = '';
    mine.receipt = answer.data;
    return signed(mine);
  }
  if (answer.status === 401) return logIn('Phiên đã hết và giao ước CHƯA được ký. Anh/chị đăng nhập lại rồi ký.');
  if (answer.status === 0 || answer.status === 200 || answer.status >= 500) return unsure(mine, answer.status);
  if (answer.data.code === 'TEXT_CHANGED' || answer.data.code === 'TEXT_TAKEN_BACK') { done(); return load('CHƯA KÝ. ' + answer.data.detail); }
  if (answer.data.code !== 'PIN_WRONG' && answer.data.code !== 'PASSWORD_WRONG') answer.data.detail = 'CHƯA KÝ. ' + (answer.data.detail || '');
  return answer;
}
/** The answer was lost: nobody here knows whether it is signed, so the server is asked until it says. */
function unsure(mine, status) {
  show('unsure', stateBox('unsent', '?', 'CHƯA CÓ TRẢ LỜI', `${status ? 'Máy chủ đang bận.' : 'Mạng vừa mất khi đang gửi.'} Máy đang tự hỏi lại: nếu chữ ký đã đến nơi, màn hình này sẽ báo ĐÃ KÝ; nếu chưa, anh/chị bấm ký lại.`),
    h('p', { id: 'asking', role: 'status' }, 'Đang hỏi máy chủ…'),
    h('p', { class: 'muted' }, 'Giao ước không ký khi không có mạng. Anh/chị cứ để trang mở.'), actions(button('Hỏi ngay', () => ask())));
  const ask = async () => {
    stopAsking();
    const answer = await callAsMe('GET', `/api/agreements/codes/${encodeURIComponent(code)}/signing`);
    if (document.body.dataset.screen !== 'unsure') return;
    if (answer.status === 401) return logIn('Phiên đã hết. Anh/chị đăng nhập lại để xem giao ước đã ký chưa.');
    if (answer.status !== 200 || !answer.data.agreement) {
      document.getElementById('asking').textContent = answer.status ? 'Máy chủ vẫn bận, sẽ hỏi lại.' : 'Vẫn chưa có mạng, sẽ hỏi lại.';
      timer = setTimeout(ask, 4000);
      return;
    }
    page = whole(answer.data);
    const now = page.mine.find(one => one.partyId === mine.partyId);
    if (now && now.receipt) { typed.pin = ''; signed(now); } else if (now && open(now)) confirm(now, 'CHƯA KÝ: lần gửi vừa rồi chưa đến máy chủ. Mã đã nhập vẫn còn, anh/chị bấm ký lại.'); else home();
  };
  timer = setTimeout(ask, 2000);
}
function stopAsking() { clearTimeout(timer); }
async function signed(mine) {
  const receipt = mine.receipt, others = () => page.mine.filter(one => one !== mine && open(one));
  const progress = h('p', { role: 'status' });
  const tell = () => { progress.textContent = page.version.state === 'SIGNED' ? `Đủ ${page.progress.needed} bên đã ký: giao ước có hiệu lực.` : `Đã ký ${page.progress.signed}/${page.progress.needed} bên.`; };
  const title = isWitness(mine) ? 'ĐÃ XÁC NHẬN' : 'ĐÃ KÝ';
  show('signed', receipt.yours ? stateBox('sent', '✓', title, mine.name, `lúc ${timeOf(receipt.signedAt)}`)
    : stateBox('other', '✓', 'BÊN NÀY ĐÃ KÝ', `Đã ký lúc ${timeOf(receipt.signedAt)} bởi ${receipt.signer}. Anh/chị không cần ký nữa.`),
  facts([['Mã giao ước', pretty(receipt.agreementCode), 'code'], ['Thời gian', timeOf(receipt.signedAt)], ['Bên', mine.name], ['Người ký', receipt.signer], ['Chức danh', receipt.office], ['Theo ủy quyền của', receipt.holder],
    ['Dấu số của chữ ký', receipt.digest.slice(0, 16), 'hash']]), progress,
  h('p', { class: 'muted' }, 'Anh/chị chụp màn hình này để giữ.'),
  actions(...others().map(one => button(`${verb(one)} cho ${one.name}`, () => confirm(one))), button('Xem lại giao ước', () => load(), others().length ? 'quiet' : ''), leave()));
  tell();
  const answer = await callAsMe('GET', `/api/agreements/codes/${encodeURIComponent(code)}/signing`);
  if (answer.status === 200 && answer.data.agreement && page) { page.progress = answer.data.progress; page.version.state = answer.data.version.state; tell(); }
}

// ---- saying no ---------------------------------------------------------------------------------------------------------
function refuse(mine) {
  const key = 'khong.' + page.version.id + '.' + mine.partyId;
  const reason = h('textarea', { id: 'reason', rows: 4, maxlength: 500, 'aria-describedby': 'reason-help reason-error', oninput: () => memory.set(key, reason.value) });
  reason.value = memory.get(key) || '';
  const error = h('p', { id: 'reason-error', class: 'error', hidden: true });
  const asked = { id: 'reason', input: reason, get value() { return reason.value.trim(); },
    complain(text) { error.hidden = !text; error.textContent = text || ''; reason.setAttribute('aria-invalid', Boolean(text)); },
    check() { const text = this.value.length < 5 ? 'Anh/chị viết lý do, ít nhất 5 chữ cái.' : ''; this.complain(text); return text; } };
  show('refuse', `Không ký cho ${mine.name}`, h('p', null, 'Chủ tịch công đoàn và các bên thấy lý do này. Trong hạn ký, anh/chị đổi ý thì vẫn ký được.'),
    form({ fields: () => [asked], label: 'Ghi nhận không ký', more: [button('Quay lại', () => read(), 'quiet')], send: async () => {
      if (navigator.onLine === false) return { status: -1, data: { detail: 'CHƯA GHI: máy đang không có mạng. Lý do đã nhập vẫn còn: có mạng thì bấm lại.' } };
      const answer = await callAsMe('POST', `/api/agreements/${page.agreement.id}/signing/refuse`, { versionId: page.version.id, partyId: mine.partyId, reason: asked.value });
      if (answer.status === 401) return logIn('Phiên đã hết. Anh/chị đăng nhập lại; lý do đã nhập vẫn còn.');
      if (answer.status !== 200) return answer;
      memory.drop(key);
      Object.assign(mine, { refusedAt: answer.data.refusedAt, refuseReason: answer.data.reason });
      return refused(mine);
    } }, h('div', { class: 'field' }, h('label', { for: 'reason' }, 'Lý do'), h('p', { id: 'reason-help', class: 'help' }, 'Ví dụ: chỉ tiêu 2 cần thương lượng lại.'), reason, error)));
}
function refused(mine) {
  show('refused', stateBox('other', '–', 'KHÔNG KÝ', `${mine.name}: đã ghi nhận lúc ${timeOf(mine.refusedAt)}.`, `Lý do: ${mine.refuseReason}`),
    h('p', null, page.version.expiresOn && `Anh/chị vẫn ký được đến hết ngày ${dayOf(page.version.expiresOn)}.`),
    actions(button('Tôi muốn ký', () => confirm(mine)), button('Xem lại giao ước', () => load(), 'quiet'), leave()));
}

// ---- where to begin ----------------------------------------------------------------------------------------------------
function home(note) {
  stopAsking();
  place();
  const settled = page.mine.find(mine => mine.receipt);
  if (!page.mine.length) notYours();
  else if (page.mine.some(open)) { if (settled || !page.mine[0].refusedAt || page.mine.length > 1) read(note); else refused(page.mine[0]); }
  else if (settled && page.mine.length === 1 && (page.version.state === 'OPEN' || page.version.state === 'SIGNED')) signed(settled);
  else closed();
}
async function begin() {
  const given = clean(location.hash.slice(1));
  stopAsking();
  code = given || memory.get('giao-uoc') || '';
  page = null;
  place();
  if (code.length !== 12) return askCode(given ? 'Mã giao ước trong đường link chưa đúng. Anh/chị quét lại mã trên màn chiếu, hoặc nhập mã.' : '');
  memory.set('giao-uoc', code);
  if (memory.get('out') && (await call('POST', '/api/access/sign-out')).status) memory.drop('out');
  show('opening', 'Đang mở…');
  return load();
}
window.addEventListener('hashchange', begin);
window.addEventListener('offline', () => say('Máy vừa mất mạng. Giao ước chỉ ký khi có mạng.'));
document.addEventListener('visibilitychange', () => { if (page && document.visibilityState === 'visible' && ['closed', 'not-yours', 'signed'].includes(document.body.dataset.screen)) load(); });
begin();
