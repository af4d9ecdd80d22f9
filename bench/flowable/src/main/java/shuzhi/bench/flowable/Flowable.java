package shuzhi.bench.flowable;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import shuzhi.bench.Candidate;
import shuzhi.bench.Laps;
import shuzhi.bench.Permit;
import shuzhi.bench.Permit.Step;
import shuzhi.bench.PermitProcess;
import shuzhi.bench.plain.Pool;

/// Flowable's embedded engine (Flowable 引擎): history level `audit`, no background jobs, no events, no sub-engines that
/// the
/// case does not need. A step finds its task, claims it and completes it in one transaction.
public final class Flowable implements Candidate {
    private static final int ID_BLOCK = 10_000;
    /// Fetching a block of ids needs a second connection while a step holds one: without a spare, all would wait for
    /// ever.
    private static final int SPARE_CONNECTIONS = 2;

    private @Nullable HikariDataSource pool;
    private @Nullable ProcessEngine engine;

    @Override
    public String name() {
        return "flowable";
    }

    @Override
    public String version() {
        return ProcessEngine.VERSION;
    }

    @Override
    public List<Integer> clients() {
        return List.of(4, 8, 16, 32);
    }

    @Override
    public void start(Database database, int clientsMax) throws IOException {
        pool = Pool.open(database, clientsMax + SPARE_CONNECTIONS);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setIdBlockSize(ID_BLOCK);
        configuration.setAsyncExecutorActivate(false);
        configuration.setEnableEventDispatcher(false);
        configuration.setDisableEventRegistry(true);
        configuration.setDisableIdmEngine(true);
        configuration.setEnableEntityLinks(false);
        configuration.setEnableEagerExecutionTreeFetching(true);
        configuration.setEnableExecutionRelationshipCounts(true);
        configuration.setEnableTaskRelationshipCounts(true);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("permit.bpmn20.xml", PermitProcess.definition("http://flowable.org/bpmn"))
                .deploy();
    }

    @Override
    public void run(Permit permit, Laps laps) {
        if (engine == null) throw new IllegalStateException("not started");
        var instance = apply(engine, permit);
        laps.lap();
        for (var step : PermitProcess.TASKS) {
            take(engine, instance, permit, step);
            laps.lap();
        }
    }

    private static String apply(ProcessEngine engine, Permit permit) {
        engine.getIdentityService().setAuthenticatedUserId(permit.who(Step.APPLY));
        return engine.getRuntimeService()
                .startProcessInstanceByKey(PermitProcess.KEY, permit.file(), Map.of(Step.APPLY.key(), permit.form()))
                .getId();
    }

    private static void take(ProcessEngine engine, String instance, Permit permit, Step step) {
        var tasks = engine.getTaskService();
        engine.getManagementService().executeCommand(_ -> {
            var task = tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .taskDefinitionKey(step.key())
                    .singleResult()
                    .getId();
            tasks.claim(task, permit.who(step));
            tasks.complete(task, PermitProcess.variables(permit, step));
            return task;
        });
    }

    @Override
    public void close() {
        if (engine != null) engine.close();
        if (pool != null) pool.close();
    }
}
