/// The project (项目) as a thing.
@NullMarked
package shuzhi.projects.project;

import org.jspecify.annotations.NullMarked;
