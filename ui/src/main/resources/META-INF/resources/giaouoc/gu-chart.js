/* <gu-chart>: draws with Chart.js what the server sends once by draw(). Every word and figure comes from there. */
(() => {
  'use strict';
  const BAR = 16;
  const LINE = 19;
  const GAP = 12;
  const AXIS = 32;
  const TALL = 260;
  const END = 88;
  const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

  class GuChart extends HTMLElement {
    #plot;
    #chart;
    #width = 0;
    #dark = matchMedia('(prefers-color-scheme: dark)');
    #anew = () => this.#show();
    #resized = new ResizeObserver(() => {
      if (Math.abs(this.clientWidth - this.#width) > 1) this.#show();
    });

    connectedCallback() {
      this.#dark.addEventListener('change', this.#anew);
      this.#resized.observe(this);
      this.#show();
    }

    disconnectedCallback() {
      this.#dark.removeEventListener('change', this.#anew);
      this.#resized.disconnect();
      this.#end();
    }

    draw(plot) {
      this.#plot = plot;
      this.#show();
    }

    #end() {
      this.#chart?.destroy();
      this.#chart = undefined;
      this.replaceChildren();
    }

    #show() {
      this.#end();
      this.#width = this.clientWidth;
      if (!this.#plot || !this.isConnected || this.#width === 0) return;
      const style = getComputedStyle(this);
      const look = {
        colour: name => style.getPropertyValue(name).trim(),
        font: { family: style.fontFamily, size: 14, lineHeight: LINE / 14 },
      };
      const plot = this.#plot;
      if (plot.series.length > 1) this.append(legend(plot, look));
      const area = document.createElement('div');
      area.className = 'gu-plot-area';
      const canvas = document.createElement('canvas');
      area.append(canvas);
      this.append(area);
      const config = plot.kind === 'LINE' ? line(plot, look) : bars(plot, look, canvas, this.#width);
      area.style.height = config.height + 'px';
      config.options = { ...config.options, ...common(plot, look, link => this.#go(link)) };
      this.#chart = new Chart(canvas, config);
    }

    /** The link of the table, so that a press on a bar is a press on the name. */
    #go(link) {
      const links = [...(this.parentElement?.querySelectorAll('a[href]') ?? [])];
      links.find(one => one.getAttribute('href') === link)?.click();
    }
  }

  function legend(plot, look) {
    const words = document.createElement('div');
    words.className = 'gu-plot-legend';
    for (const series of plot.series) {
      const one = document.createElement('span');
      const square = document.createElement('i');
      square.style.background = look.colour(series.colour);
      one.append(square, series.name);
      words.append(one);
    }
    return words;
  }

  function common(plot, look, go) {
    const row = (chart, event) =>
      chart.getElementsAtEventForMode(event, plot.kind === 'LINE' ? 'index' : 'nearest',
        { intersect: false, axis: plot.kind === 'LINE' ? 'x' : 'y' }, false)[0]?.index ?? -1;
    return {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      locale: 'vi-VN',
      font: look.font,
      color: look.colour('--gu-ink'),
      interaction: plot.kind === 'LINE'
        ? { mode: 'index', intersect: false }
        : { mode: 'y', intersect: false },
      onClick: (event, found, chart) => {
        const link = plot.links[row(chart, event)];
        if (link) go(link);
      },
      onHover: (event, found, chart) => {
        chart.canvas.style.cursor = plot.links[row(chart, event)] ? 'pointer' : '';
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          titleFont: { ...look.font, weight: 'bold' },
          bodyFont: look.font,
          callbacks: {
            title: found => plot.names[found[0]?.dataIndex] ?? '',
            label: one => plot.series[one.datasetIndex].name + ': ' + plot.series[one.datasetIndex].texts[one.dataIndex],
          },
        },
      },
    };
  }

  const axis = (plot, look) => ({
    min: 0,
    max: plot.most ?? undefined,
    grid: { color: look.colour('--gu-line') },
    border: { display: false },
    ticks: {
      color: look.colour('--gu-muted'),
      font: look.font,
      maxTicksLimit: 6,
      precision: plot.unit ? undefined : 0,
      callback: value => number.format(value) + plot.unit,
    },
  });

  function line(plot, look) {
    return {
      type: 'line',
      height: TALL,
      data: {
        labels: plot.names.map(name => name.replace(/ \(.*/, '')),
        datasets: plot.series.map(series => ({
          label: series.name,
          data: series.values,
          borderColor: look.colour(series.colour),
          backgroundColor: look.colour(series.colour),
          borderWidth: 3,
          pointRadius: 5,
          pointHoverRadius: 7,
        })),
      },
      options: {
        layout: { padding: { top: 20, right: 16 } },
        scales: {
          x: {
            offset: true,
            grid: { display: false },
            border: { color: look.colour('--gu-line') },
            ticks: { color: look.colour('--gu-muted'), font: look.font, maxRotation: 0, autoSkipPadding: 4 },
          },
          y: axis(plot, look),
        },
      },
      plugins: plot.markBefore > 0 ? [mark(plot, look)] : [],
    };
  }

  /** The line where things changed, with its words beside it on the side that has room. */
  function mark(plot, look) {
    return {
      id: 'mark',
      afterDatasetsDraw(chart) {
        const { ctx, chartArea, scales } = chart;
        const x = (scales.x.getPixelForValue(plot.markBefore - 1) + scales.x.getPixelForValue(plot.markBefore)) / 2;
        ctx.save();
        ctx.strokeStyle = ctx.fillStyle = look.colour('--gu-warning');
        ctx.lineWidth = 2;
        ctx.setLineDash([5, 4]);
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top - 14);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
        ctx.font = '600 14px ' + look.font.family;
        const wide = ctx.measureText(plot.mark).width;
        const right = x + 6 + wide <= chart.width;
        ctx.textAlign = right ? 'left' : 'right';
        ctx.fillText(plot.mark, right ? x + 6 : x - 6, chartArea.top - 6);
        ctx.restore();
      },
    };
  }

  /** Bars lie flat, the name above each: names of unions are long and are read even on a phone. */
  function bars(plot, look, canvas, width) {
    const pen = canvas.getContext('2d');
    pen.font = '14px ' + look.font.family;
    const names = plot.names.map(name => wrapped(pen, name, width - END - 8));
    const tall = Math.max(1, ...names.map(lines => lines.length));
    const share = plot.kind === 'SHARES';
    const sums = plot.names.map((_, i) => plot.series.reduce((sum, series) => sum + (series.values[i] ?? 0), 0));
    const drawn = (value, i) => (share ? (sums[i] ? (100 * (value ?? 0)) / sums[i] : 0) : value || null);
    return {
      type: 'bar',
      height: plot.names.length * (BAR + tall * LINE + 2 + GAP) + AXIS + 12,
      data: {
        labels: names.map(lines => [...Array(tall - lines.length).fill(''), ...lines]),
        datasets: plot.series.map(series => ({
          label: series.name,
          data: series.values.map(drawn),
          backgroundColor: look.colour(series.colour),
          borderColor: series.colour === '--gu-line' ? look.colour('--gu-muted') : look.colour('--gu-paper'),
          borderWidth: share ? 1 : 0,
          barThickness: BAR,
          minBarLength: 0,
        })),
      },
      options: {
        indexAxis: 'y',
        layout: { padding: { top: 12, right: 12 } },
        scales: {
          x: { ...axis(share ? { most: 100, unit: ' %' } : plot, look), stacked: share },
          y: {
            stacked: share,
            grid: { display: false },
            border: { color: look.colour('--gu-line') },
            ticks: {
              mirror: true,
              padding: 0,
              autoSkip: false,
              color: look.colour('--gu-ink'),
              font: look.font,
              labelOffset: -(BAR / 2 + 2 + (tall * LINE) / 2),
            },
          },
        },
      },
      plugins: [ends(plot, look)],
    };
  }

  /** The figure of each bar, on the line of its name. */
  function ends(plot, look) {
    return {
      id: 'ends',
      afterDatasetsDraw(chart) {
        const { ctx, chartArea, scales } = chart;
        ctx.save();
        ctx.font = '600 14px ' + look.font.family;
        ctx.fillStyle = look.colour('--gu-ink');
        ctx.textAlign = 'right';
        ctx.textBaseline = 'middle';
        plot.ends.forEach((end, i) => {
          ctx.fillText(end, chartArea.right, scales.y.getPixelForValue(i) - BAR / 2 - 2 - LINE / 2);
        });
        ctx.restore();
      },
    };
  }

  /** The words in at most two lines that fit; what does not fit then ends with dots. */
  function wrapped(pen, words, width) {
    const lines = [''];
    for (const word of words.split(' ')) {
      const longer = lines.at(-1) ? lines.at(-1) + ' ' + word : word;
      if (pen.measureText(longer).width <= width || !lines.at(-1) || lines.length === 2) {
        lines[lines.length - 1] = longer;
      } else {
        lines.push(word);
      }
    }
    return lines.map(text => {
      let cut = text;
      while (cut.length > 1 && pen.measureText(cut + '…').width > width && pen.measureText(text).width > width) {
        cut = cut.slice(0, -1);
      }
      return cut === text ? text : cut + '…';
    });
  }

  customElements.define('gu-chart', GuChart);
})();
