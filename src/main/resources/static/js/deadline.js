// Keeps the time that is left true while a page stays open, by the server's clock.

const TICK = 20000;
const [MINUTE, HOUR, DAY] = [60000, 3600000, 86400000];

export function countDown(place) {
  const ahead = Number(place.dataset.now) - Date.now();
  const tick = () => {
    const now = Date.now() + ahead;
    const left = Number(place.dataset.endsAt) - now;
    const grace = Number(place.dataset.graceEndsAt) - now;
    place.textContent = left <= 0 && grace > 0 ? `已截止，上传宽限${words(grace)}` : words(left);
    place.className = left > 0 ? 'state-warn' : 'state-bad';
  };
  setInterval(tick, TICK);
}

function words(left) {
  if (left <= 0) {
    return '已截止';
  }
  if (left < MINUTE) {
    return '还剩不到 1 分钟';
  }
  const [days, hours, minutes] = [left / DAY, (left % DAY) / HOUR, (left % HOUR) / MINUTE].map(Math.floor);
  const parts = days ? [[days, '天'], [hours, '小时']] : [[hours, '小时'], [minutes, '分钟']];
  return `还剩 ${parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`).join(' ')}`;
}
