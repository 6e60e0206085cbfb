/* The projector page of a signing. The token in the fragment lets it see names of parties and states, nothing of people.
   It asks every two seconds and says so when it cannot. What is shown is what the server counted. */
const by = id => document.getElementById(id);
const EVERY = 2000;
let token = location.hash.slice(1), seen = null, shown = new Set(), away = 0, ends = 0;

async function ask() {
  const stop = new AbortController(), timer = setTimeout(() => stop.abort(), 8000);
  try {
    const answer = await fetch('/api/agreements/screen', { method: 'POST', body: JSON.stringify({ token }), signal: stop.signal, cache: 'no-store', redirect: 'error',
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'giaouoc', Accept: 'application/json' } });
    const data = await answer.json();
    if (answer.status === 200) return seeAll(data);
    if (answer.status === 404 || answer.status === 422 || answer.status === 400) return over(data.detail);
    lost();
  } catch (e) { lost(); } finally { clearTimeout(timer); }
  setTimeout(ask, EVERY);
}
function lost() {
  if (++away < 3) return;
  document.body.classList.add('off');
  by('link').textContent = seen ? 'Mất kết nối: số liệu lúc ' + seen : 'Chưa nối được với cổng, đang thử lại…';
}
function over(sentence) {
  by('scan').hidden = true;
  by('title').textContent = sentence || 'Màn chiếu này không dùng được nữa. Anh/chị mở lại từ trang giao ước.';
}
function seeAll(now) {
  away = 0;
  seen = now.time;
  document.body.className = now.state === 'SIGNED' ? 'over' : '';
  by('link').textContent = '';
  by('unit').textContent = now.unit;
  by('title').textContent = now.title;
  document.title = `${now.signed}/${now.needed} - ${now.title}`;
  by('scan').hidden = !now.qr;
  if (now.qr && by('qr').dataset.code !== now.code) draw(now);
  const small = document.createElement('small');
  small.textContent = ' bên đã ký';
  by('quorum').replaceChildren(`${now.signed}/${now.needed}`, small);
  by('done').style.width = `${100 * now.signed / Math.max(1, now.needed)}%`;
  by('state').textContent = now.stateWords;
  ends = now.secondsLeft ? Date.now() + 1000 * now.secondsLeft : 0;
  by('left').textContent = '';
  tick(now.lastDay);
  parties(now.parties);
  if (now.state === 'SIGNED') by('news').textContent = '✓ Mọi bên đã ký, giao ước có hiệu lực';
  setTimeout(ask, EVERY);
}
function draw(now) {
  const svg = new DOMParser().parseFromString(now.qr, 'image/svg+xml').documentElement;
  if (svg.nodeName !== 'svg') return;
  by('qr').dataset.code = now.code;
  by('qr').replaceChildren(document.importNode(svg, true));
  by('qr').setAttribute('aria-label', 'Mã QR mở trang ký giao ước ' + now.code);
  const code = document.createElement('b');
  code.textContent = now.code;
  by('address').replaceChildren('hoặc mở ' + now.address, code);
}
/** The remaining time is the server's; between two answers only the seconds run here. */
function tick(lastDay) {
  if (!ends) return;
  const minutes = Math.max(0, Math.floor((ends - Date.now()) / 60000)), hours = Math.floor(minutes / 60), days = Math.floor(hours / 24);
  by('left').textContent = `Hạn ký: hết ngày ${lastDay} (còn ${days > 1 ? `${days} ngày` : hours > 0 ? `${hours} giờ ${minutes % 60} phút` : `${minutes} phút`})`;
}
const LOOKS = { SIGNED: ['signed', '✓', 'đã ký'], REFUSED: ['refused', '–', 'từ chối ký'], WAITING: ['', '○', 'chưa ký'] };
function parties(list) {
  const many = list.length, rows = many <= 6 ? Math.max(3, many) : many <= 16 ? 8 : many <= 24 ? 8 : 10;
  by('parties').className = many <= 6 ? 'few' : many <= 16 ? 'some' : 'many';
  by('parties').style.setProperty('--rows', rows);
  const fresh = list.filter(party => party.state === 'SIGNED' && !shown.has(party.position));
  if (fresh.length) by('news').textContent = 'Vừa ký: ' + fresh.map(party => party.name).slice(0, 3).join(', ') + (fresh.length > 3 ? ` và ${fresh.length - 3} bên nữa` : '');
  if (!shown.ready) by('news').textContent = '';
  shown = new Set(list.filter(party => party.state === 'SIGNED').map(party => party.position));
  shown.ready = true;
  by('parties').replaceChildren(...list.map(party => {
    const [look, sign, word] = LOOKS[party.state], row = document.createElement('li'), mark = document.createElement('i'), name = document.createElement('span');
    row.className = look;
    mark.textContent = sign;
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', word);
    name.textContent = party.name;
    row.title = `${party.name}: ${word}`;
    row.append(mark, name);
    return row;
  }));
}
window.addEventListener('hashchange', () => location.reload());
if (token) ask(); else over('Anh/chị mở màn chiếu từ trang giao ước.');
