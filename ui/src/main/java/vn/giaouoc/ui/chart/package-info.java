/**
 * Charts drawn by Chart.js, each with its figures as a table for those who cannot see it. It knows figures and words, no
 * feature. Begin with {@link vn.giaouoc.ui.chart.PlotFigure}.
 */
@NullMarked
package vn.giaouoc.ui.chart;

import org.jspecify.annotations.NullMarked;
