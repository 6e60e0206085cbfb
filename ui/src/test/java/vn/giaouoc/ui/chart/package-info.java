/** What a chart tells the browser and what its table says. Begin with {@link vn.giaouoc.ui.chart.PlotFigureTest}. */
@NullMarked
package vn.giaouoc.ui.chart;

import org.jspecify.annotations.NullMarked;
